// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/handoverpanel.h"

#include "ui/panels/faultlabel.h"
#include "ui/panels/fixedwidthfont.h"
#include "ui/panels/icons.h"
#include "ui/panels/stepslist.h"
#include "ui/panels/wholefile.h"
#include "ui/words/exporttext.h"
#include "ui/words/exportwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    /// Each module of the code as a whole number of pixels, so that none is blurred.
    QPixmap picture(const QByteArray &svg, qreal ratio)
    {
        QSvgRenderer renderer(svg);
        QPixmap pixmap(renderer.defaultSize() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), renderer.defaultSize()));
        return pixmap;
    }

} // namespace

HandOverPanel::HandOverPanel(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_steps(new StepsList)
    , m_text(new QTextEdit)
    , m_picture(new QLabel)
    , m_advice(new QLabel)
    , m_withPassword(new QCheckBox(tr("Print the pass&word on the sheet")))
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Copy &all")))
    , m_save(new QPushButton(icon(u"save"_s), tr("&Save...")))
    , m_done(new QLabel)
    , m_fault(new FaultLabel(m_choice))
{
    m_choice->setObjectName(u"exportChoice"_s);
    for (const ExportFormat &format : exportFormats())
        m_choice->addItem(ExportWords::title(format.target), format.id);
    auto *question = new QLabel(tr("Settings f&or:"));
    question->setBuddy(m_choice);

    m_text->setObjectName(u"exportText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The settings"));
    m_picture->setObjectName(u"exportPicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(ExportWords::title(ExportTarget::QrCode));
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 14);
    for (QLabel *label : { m_advice, m_done }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_advice->setObjectName(u"exportAdvice"_s);
    m_withPassword->setObjectName(u"withPassword"_s);
    m_copy->setObjectName(u"copyExport"_s);
    m_save->setObjectName(u"saveExport"_s);
    for (QPushButton *button : { m_copy, m_save })
        button->setIconSize({ fontMetrics().height(), fontMetrics().height() });

    auto *top = new QHBoxLayout;
    top->addWidget(question);
    top->addWidget(m_choice, 1);
    top->addWidget(m_copy);
    top->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    for (QWidget *below : std::initializer_list<QWidget *> {
             m_fault, m_done, m_advice, m_withPassword, m_steps, m_text, m_picture })
        column->addWidget(below);
    column->addStretch();

    connect(m_choice, &QComboBox::currentIndexChanged, this, &HandOverPanel::showChoice);
    connect(m_withPassword, &QCheckBox::toggled, this, &HandOverPanel::showContent);
    connect(m_copy, &QPushButton::clicked, this, &HandOverPanel::copyAll);
    connect(m_save, &QPushButton::clicked, this, &HandOverPanel::save);
    showChoice();
}

void HandOverPanel::setAccount(
    const std::optional<AccountSettings> &settings, const Secret &password)
{
    m_settings = settings;
    m_password = password;
    showChoice();
}

const ExportFormat &HandOverPanel::format() const
{
    return exportFormats()[m_choice->currentIndex()];
}

bool HandOverPanel::isPossible() const { return m_settings && !exportFault(format(), *m_settings); }

QByteArray HandOverPanel::content() const
{
    if (!isPossible())
        return {};
    return exported(format(), *m_settings, m_withPassword->isChecked() ? m_password : Secret());
}

void HandOverPanel::showChoice()
{
    m_withPassword->setChecked(false); // each time anew: it is not a matter of habit
    m_withPassword->setVisible(format().form == ExportForm::Sheet && !m_password.isEmpty());
    showContent();
}

void HandOverPanel::showContent()
{
    const bool isPossible = this->isPossible();
    QString fault;
    if (m_settings && !isPossible)
        fault = ExportWords::fault(*exportFault(format(), *m_settings));
    m_fault->setFault(fault);
    m_done->hide();
    const bool isPicture = format().target == ExportTarget::QrCode;
    const bool isSteps = format().form == ExportForm::Steps;
    m_copy->setEnabled(isPossible && !isPicture);
    m_save->setEnabled(isPossible);
    m_withPassword->setEnabled(isPossible);
    m_steps->setVisible(isPossible && isSteps);
    m_picture->setVisible(isPossible && isPicture);
    m_text->setVisible(isPossible && !isSteps && !isPicture);
    QStringList remarks;
    if (isPossible) {
        remarks = ExportWords::warnings(*m_settings);
        remarks << ExportWords::advice(format().target);
        remarks.removeAll(QString());
    }
    m_advice->setText(remarks.join(u'\n'));
    m_advice->setVisible(!remarks.isEmpty());
    m_text->clear();
    if (!isPossible)
        return;
    if (isPicture)
        m_picture->setPixmap(picture(content(), devicePixelRatioF()));
    else if (isSteps)
        m_steps->showSteps(format().target, *m_settings);
    else
        showText();
}

void HandOverPanel::showText()
{
    const QString text = QString::fromUtf8(content());
    const bool isSheet = format().form == ExportForm::Sheet;
    m_text->setFont(isSheet ? font() : fixedWidthFont(font()));
    if (isSheet)
        m_text->setHtml(text);
    else
        m_text->setPlainText(text);
}

void HandOverPanel::copyAll()
{
    const bool isSheet = format().form == ExportForm::Sheet;
    QApplication::clipboard()->setText(
        isSheet ? m_text->toPlainText() : QString::fromUtf8(content()));
    m_done->setText(tr("Copied."));
    m_done->show();
}

void HandOverPanel::save()
{
    const QString ending = format().fileName.section(u'.', -1);
    //: A kind of file, %1 is the ending of its name in capitals
    const QString kind = tr("%1 file").arg(ending.toUpper()) + u" (*."_s + ending + u')';
    const SaveQuestion question { tr("Save the settings"), format().fileName,
        format().fileName.contains(u'.') ? kind : tr("All files") + u" (*)"_s };
    askWhereToSave(this, question, [this](const QString &path) { saveTo(path); });
}

void HandOverPanel::saveTo(const QString &path)
{
    const auto fault = writeWhole(
        path, content(), m_withPassword->isChecked() ? FileReaders::Owner : FileReaders::AsUsual);
    m_fault->setFault(fault.value_or(QString()));
    m_done->setVisible(!fault);
    if (!fault)
        m_done->setText(tr("Saved to \"%1\".").arg(QDir::toNativeSeparators(path)));
}

} // namespace portwright

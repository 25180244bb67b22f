// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/preferencesdialog.h"

#include "model/hostname.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/secretfield.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QFormLayout *makeForm(QGroupBox *group)
    {
        auto *form = new QFormLayout(group);
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        return form;
    }

    void choose(QComboBox *box, const QVariant &value)
    {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    }

} // namespace

PreferencesDialog::PreferencesDialog(SetupController *controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_order(new QComboBox)
    , m_budget(new QSpinBox)
    , m_arrivalPatience(new QSpinBox)
    , m_ehloName(new QLineEdit)
    , m_ehloNameFault(new FaultLabel(m_ehloName))
    , m_proxy(new QComboBox)
    , m_proxyHost(new QLineEdit)
    , m_proxyHostFault(new FaultLabel(m_proxyHost))
    , m_proxyPort(new QSpinBox)
    , m_proxyUsername(new QLineEdit)
    , m_proxyPassword(new SecretField)
    , m_certificate(new QLineEdit)
    , m_certificateFault(new FaultLabel(m_certificate))
    , m_passphrase(new SecretField)
    , m_logBound(new QSpinBox)
    , m_language(new QComboBox)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Preferences"));
    auto *page = new QWidget;
    auto *groups = new QVBoxLayout(page);
    groups->addWidget(makeCheckGroup());
    groups->addWidget(makeNetworkGroup());
    groups->addWidget(makeWindowGroup());
    groups->addStretch();
    auto *frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setWidget(page);
    frame->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frame->setMinimumWidth(page->minimumSizeHint().width());
    auto *column = new QVBoxLayout(this);
    column->addWidget(frame);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    fill(controller->preferences());
    for (QLineEdit *edit : { m_ehloName, m_proxyHost, m_certificate })
        connect(edit, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &PreferencesDialog::check);
    check();
    const int height = page->sizeHint().height() + m_buttons->sizeHint().height() * 2;
    resize(
        QSize(fontMetrics().averageCharWidth() * 80, height).boundedTo(screen()->availableSize()));
}

QWidget *PreferencesDialog::makeCheckGroup()
{
    m_order->addItem(tr("587, 2525, 465, 25 (usual)"), int(PortOrder::Guide));
    m_order->addItem(tr("465, 587, 2525, 25 (as RFC 8314 has it)"), int(PortOrder::Rfc8314));
    m_budget->setRange(5, 120);
    m_budget->setSuffix(tr(" s", "seconds, behind a number"));
    m_arrivalPatience->setRange(10, 600);
    m_arrivalPatience->setSuffix(tr(" s", "seconds, behind a number"));
    m_ehloName->setPlaceholderText(tr("the address of this computer"));
    m_order->setObjectName(u"order"_s);
    m_budget->setObjectName(u"budget"_s);
    m_arrivalPatience->setObjectName(u"arrivalPatience"_s);
    m_ehloName->setObjectName(u"ehloName"_s);
    m_budget->setToolTip(tr("A server that needs longer than this counts as not answering"));
    m_arrivalPatience->setToolTip(
        tr("So long the mailbox is looked into, over and over; after that you can look again"));
    m_ehloName->setToolTip(
        tr("What this computer calls itself when it greets a server (EHLO). Rarely needed."));

    auto *group = new QGroupBox(tr("Checking"));
    QFormLayout *form = makeForm(group);
    form->addRow(tr("&Order of ports:"), m_order);
    form->addRow(tr("&Time for a whole check:"), m_budget);
    form->addRow(tr("Wait for the test &message:"), m_arrivalPatience);
    form->addRow(tr("&Name of this computer:"), m_ehloName);
    form->addRow(QString(), m_ehloNameFault);
    return group;
}

QWidget *PreferencesDialog::makeNetworkGroup()
{
    m_proxy->addItem(tr("As the system has it"), int(NetworkSettings::Proxy::System));
    m_proxy->addItem(tr("None"), int(NetworkSettings::Proxy::None));
    m_proxy->addItem(tr("SOCKS 5"), int(NetworkSettings::Proxy::Socks5));
    m_proxy->setObjectName(u"proxy"_s);
    m_proxyHost->setObjectName(u"proxyHost"_s);
    m_proxyPort->setObjectName(u"proxyPort"_s);
    m_proxyPort->setRange(1, 65'535);
    m_proxyPort->setAccessibleName(tr("Port of the proxy"));
    m_certificate->setObjectName(u"certificate"_s);
    m_certificate->setPlaceholderText(tr("none"));
    const QString notKept = tr("Kept until the program ends, never written to disk");
    m_proxyPassword->setToolTip(notKept);
    m_passphrase->setToolTip(notKept);

    auto *browse = new QToolButton;
    browse->setText(tr("&Browse..."));
    connect(browse, &QToolButton::clicked, this, &PreferencesDialog::askForCertificate);
    auto *hostRow = new QHBoxLayout;
    hostRow->addWidget(m_proxyHost, 1);
    hostRow->addWidget(m_proxyPort);
    auto *certificateRow = new QHBoxLayout;
    certificateRow->addWidget(m_certificate, 1);
    certificateRow->addWidget(browse);

    auto *group = new QGroupBox(tr("Network"));
    QFormLayout *form = makeForm(group);
    form->addRow(tr("&Proxy:"), m_proxy);
    form->addRow(tr("Proxy &server and port:"), hostRow);
    qobject_cast<QLabel *>(form->labelForField(hostRow))->setBuddy(m_proxyHost);
    form->addRow(QString(), m_proxyHostFault);
    form->addRow(tr("Proxy &user name:"), m_proxyUsername);
    form->addRow(tr("Proxy pass&word:"), m_proxyPassword);
    form->addRow(tr("My &certificate (PKCS #12):"), certificateRow);
    qobject_cast<QLabel *>(form->labelForField(certificateRow))->setBuddy(m_certificate);
    form->addRow(QString(), m_certificateFault);
    form->addRow(tr("Password of the certi&ficate:"), m_passphrase);
    return group;
}

QWidget *PreferencesDialog::makeWindowGroup()
{
    m_logBound->setObjectName(u"logBound"_s);
    m_logBound->setRange(1'000, 1'000'000);
    m_logBound->setSingleStep(10'000);
    m_logBound->setGroupSeparatorShown(true);
    m_logBound->setToolTip(tr("Older lines are dropped, and the log says how many"));
    m_language->setObjectName(u"language"_s);
    m_language->setToolTip(tr("Takes effect when the program starts again"));
    fillLanguages();

    auto *group = new QGroupBox(tr("Window"));
    QFormLayout *form = makeForm(group);
    form->addRow(tr("&Lines in the protocol log:"), m_logBound);
    form->addRow(tr("Lan&guage, from the next start on:"), m_language);
    return group;
}

void PreferencesDialog::fillLanguages()
{
    m_language->addItem(tr("As the system has it"), QString());
    QStringList codes { u"en"_s };
    for (const QString &file : QDir(u":/i18n"_s).entryList({ u"portwright_*.qm"_s })) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (!codes.contains(code))
            codes.append(code);
    }
    for (const QString &code : codes)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    choose(m_order, int(preferences.order));
    m_budget->setValue(int(preferences.budget.count()));
    m_arrivalPatience->setValue(int(preferences.arrivalPatience.count()));
    m_ehloName->setText(preferences.ehloName);
    choose(m_proxy, int(preferences.proxy));
    m_proxyHost->setText(preferences.proxyHost);
    m_proxyPort->setValue(preferences.proxyPort);
    m_proxyUsername->setText(preferences.proxyUsername);
    m_proxyPassword->setSecret(preferences.proxyPassword);
    m_certificate->setText(preferences.clientCertificateFile);
    m_passphrase->setSecret(preferences.clientCertificatePassphrase);
    m_logBound->setValue(int(preferences.logBound));
    choose(m_language, preferences.language);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences result = m_controller->preferences();
    result.order = PortOrder(m_order->currentData().toInt());
    result.budget = std::chrono::seconds(m_budget->value());
    result.arrivalPatience = std::chrono::seconds(m_arrivalPatience->value());
    result.ehloName = m_ehloName->text().trimmed();
    result.proxy = NetworkSettings::Proxy(m_proxy->currentData().toInt());
    result.proxyHost = m_proxyHost->text().trimmed();
    result.proxyPort = quint16(m_proxyPort->value());
    result.proxyUsername = m_proxyUsername->text();
    result.proxyPassword = m_proxyPassword->secret();
    result.clientCertificateFile = m_certificate->text().trimmed();
    result.clientCertificatePassphrase = m_passphrase->secret();
    result.logBound = m_logBound->value();
    result.language = m_language->currentData().toString();
    return result;
}

void PreferencesDialog::accept()
{
    const Preferences typed = preferences();
    if (!m_controller->host()->faultOf(typed.network()).isEmpty()) {
        m_certificateFault->setFault(
            tr("This is no PKCS #12 certificate, or its password is another one."));
        m_passphrase->setFocus();
        return;
    }
    m_controller->setPreferences(typed);
    QDialog::accept();
}

void PreferencesDialog::check()
{
    const auto faultOf = [](const QString &typed) {
        const auto host = parseHostName(typed);
        const auto *fault = std::get_if<HostNameFault>(&host);
        return fault ? Words::fault(*fault) : QString();
    };
    const Preferences typed = preferences();
    // An address literal stands in brackets (RFC 5321, section 4.1.3); parseHostName knows both.
    m_ehloNameFault->setFault(typed.ehloName.isEmpty() ? QString() : faultOf(typed.ehloName));
    const bool hasProxy = typed.proxy == NetworkSettings::Proxy::Socks5;
    for (QWidget *field :
        { static_cast<QWidget *>(m_proxyHost), static_cast<QWidget *>(m_proxyPort),
            static_cast<QWidget *>(m_proxyUsername), static_cast<QWidget *>(m_proxyPassword) })
        field->setEnabled(hasProxy);
    m_proxyHostFault->setFault(hasProxy ? faultOf(typed.proxyHost) : QString());
    const QString certificate = typed.clientCertificateFile;
    const bool isUsable = certificate.isEmpty() || QFileInfo(certificate).isReadable();
    m_certificateFault->setFault(isUsable ? QString() : tr("This file cannot be read."));
    m_passphrase->setEnabled(!certificate.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(m_ehloNameFault->fault().isEmpty() && m_proxyHostFault->fault().isEmpty()
            && m_certificateFault->fault().isEmpty());
}

void PreferencesDialog::askForCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("PKCS #12 (*.p12 *.pfx)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

} // namespace portwright

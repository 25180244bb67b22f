// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace portwright {

using namespace Qt::StringLiterals;

void speakLanguage(const QStringList &arguments)
{
    QLocale locale = QLocale::system();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang"_s)
            locale = QLocale(arguments.value(i + 1));
        else if (arguments[i].startsWith(u"--lang="_s))
            locale = QLocale(arguments[i].sliced(7));
    }
    QLocale::setDefault(locale);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto *qtWords = new QTranslator(qApp); // of the command line's own faults
    if (qtWords->load(
            locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    auto *ourWords = new QTranslator(qApp);
    if (ourWords->load(locale, u"portwright"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ourWords);
}

} // namespace portwright

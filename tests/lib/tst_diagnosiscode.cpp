// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/diagnosiscode.h"

#include <QSet>
#include <QTest>

using namespace portwright;

class TestDiagnosisCode : public QObject {
    Q_OBJECT
private slots:
    void everyCodeIsFoundByItsId()
    {
        QSet<QString> ids;
        for (DiagnosisCode code : allDiagnosisCodes()) {
            QCOMPARE(diagnosisCode(toId(code)), code);
            ids.insert(toId(code));
        }
        QCOMPARE(ids.size(), allDiagnosisCodes().size());
    }

    void anUnknownIdIsNoCode() { QCOMPARE(diagnosisCode(u"no-such-thing"), std::nullopt); }
};

QTEST_GUILESS_MAIN(TestDiagnosisCode)
#include "tst_diagnosiscode.moc"

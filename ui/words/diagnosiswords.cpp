// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/diagnosiswords.h"

#include "ui/words/diagnosisletter.h"
#include "ui/words/diagnosissentences.h"

namespace portwright {

DiagnosisText DiagnosisWords::explain(const Diagnosis &diagnosis, const PublishedSettings *provider)
{
    const DiagnosisSentences sentences(diagnosis, provider);
    const DiagnosisSentences::Said said = sentences.said();

    DiagnosisText text;
    text.title = said.title;
    text.why = said.why;
    switch (diagnosis.severity) {
    case Severity::Fault:
        if (diagnosis.confidence == Confidence::Fallback && !diagnosis.reply.lines.isEmpty())
            text.why = tr("The server's words are new to this program, so this is read from their "
                          "code alone: %1")
                           .arg(said.why);
        break;
    case Severity::Warning:
        text.title = said.titleIfItWorks.isEmpty() ? tr("It works, but note: %1").arg(said.title)
                                                   : said.titleIfItWorks;
        text.why = said.whyIfItWorks.isEmpty()
            ? tr("It works, but not all is as it should be: %1").arg(said.why)
            : said.whyIfItWorks;
        break;
    }

    constexpr qsizetype mostSteps = 4;
    if (diagnosis.waitingHelps) {
        const QString pause = said.pause.isEmpty() ? tr("ten minutes") : said.pause;
        const QString asked = sentences.say({ tr("Wait {wait}, then try the same again.") });
        text.steps += asked.isEmpty() ? tr("Wait %1, then try the same again.").arg(pause) : asked;
    }
    for (const QString &step : said.steps) {
        if (!step.isEmpty() && text.steps.size() < mostSteps)
            text.steps += step;
    }

    text.comparison = DiagnosisLetter::comparison(diagnosis.comparison);
    text.letter = DiagnosisLetter::write(said.request, diagnosis);
    return text;
}

} // namespace portwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/confidence_line.h"

#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/workbench/live_forecast.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>

namespace fairlead {

namespace {

/// The last item of the ranking in each zone; an empty key: none.
struct Reach {
    QString commit;
    QString stretch;
};

Reach reachOf(const Workspace &workspace, const RankedChance &ranking, const ZonePolicy &policy)
{
    Reach reach;
    for (const ChanceLineRow &row : chanceLine(ranking, policy)) {
        if (row.zone == Zone::Commit)
            reach.commit = words::item(workspace, row.item);
        else if (row.zone == Zone::Stretch)
            reach.stretch = words::item(workspace, row.item);
    }
    return reach;
}

} // namespace

ConfidenceLine::ConfidenceLine(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_confidence(new QSpinBox(this))
    , m_line(new RunsLabel)
    , m_suggest(new Button(tr("Best set…"), ButtonRole::Normal, this))
    , m_answer(createSuggestion())
{
    const Theme &look = theme(this);
    m_confidence->setRange(50, 99);
    m_confidence->setSuffix(tr(" %"));
    m_confidence->setAccessibleName(tr("Confidence to commit with"));
    m_confidence->setToolTip(tr("How sure we want to be that everything we commit to is in time together"));
    m_suggest->setToolTip(
        tr("Look for the most valuable items that are in time together with this confidence"));
    auto *name = new Label(tr("Confidence"), TextSize::Body, Tone::Secondary);
    name->setBuddy(m_confidence);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(2));
    row->addWidget(name);
    row->addWidget(m_confidence);
    row->addSpacing(look.space(2));
    row->addWidget(m_line, 1);
    row->addWidget(m_suggest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(2));
    column->addLayout(row);
    column->addWidget(m_answer);
    m_answer->hide();

    LiveForecast &live = workbench.forecast();
    const int remembered = QSettings().value(QLatin1String("plan/confidence")).toInt();
    if (remembered >= m_confidence->minimum())
        live.setConfidence(remembered / 100.0);
    m_confidence->setValue(qRound(live.confidence() * 100));
    connect(m_confidence, &QSpinBox::valueChanged, this, &ConfidenceLine::remember);
    connect(&live, &LiveForecast::changed, this, &ConfidenceLine::showLine);
    connect(&workbench, &Workbench::resultChanged, this, &ConfidenceLine::showLine);
    connect(&workbench, &Workbench::contextChanged, this, &ConfidenceLine::showLine);
    connect(&workbench, &Workbench::computingChanged, this, &ConfidenceLine::drop); // it was of another plan
    connect(m_suggest, &QPushButton::clicked, this, &ConfidenceLine::suggest);
    connect(m_apply, &QPushButton::clicked, this, &ConfidenceLine::apply);
    connect(&m_job, &JobBase::started, this, [this] { m_suggest->setText(tr("Stop")); });
    connect(&m_job, &JobBase::progressed, this,
            [this](int percent) { m_words->setText(tr("Looking for the best set… %1 %").arg(percent)); });
    connect(&m_job, &JobBase::finished, this, [this] { m_suggest->setText(tr("Best set…")); });
    showLine();
}

QWidget *ConfidenceLine::createSuggestion()
{
    auto *answer = new QWidget(this);
    m_words = new Label(QString(), TextSize::Body, Tone::Text, TextWeight::Regular, answer);
    m_words->setWordWrap(true);
    m_apply = new Button(tr("Apply"), ButtonRole::Normal, answer);
    m_apply->setToolTip(tr("Change the ranking so; one step that undo takes back"));
    auto *close = new Button(tr("Dismiss"), ButtonRole::Quiet, answer);
    connect(close, &QPushButton::clicked, this, &ConfidenceLine::drop);
    auto *row = new QHBoxLayout(answer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme(this).space(2));
    row->addWidget(m_words, 1);
    row->addWidget(m_apply, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    return answer;
}

QString ConfidenceLine::text() const
{
    return m_line->text();
}

void ConfidenceLine::remember()
{
    drop();
    m_workbench.forecast().setConfidence(m_confidence->value() / 100.0);
    QSettings().setValue(QLatin1String("plan/confidence"), m_confidence->value());
}

/// "ORD  commit down to R15, stretch down to R01   ·   PAY  nothing", in order of the teams.
void ConfidenceLine::showLine()
{
    const LiveForecast &live = m_workbench.forecast();
    const Forecast *forecast = live.forecast();
    const PlanResult *result = m_workbench.result();
    m_suggest->setEnabled(result && !result->dates.empty());
    if (!forecast || !result) {
        m_line->setRuns({});
        return;
    }
    const Workspace &workspace = m_workbench.resultWorkspace();
    QList<TextRun> runs;
    for (const RankedChance &ranking : forecast->rankings) {
        const bool isShown = !ranking.team.isNull() && !ranking.prefixes.empty()
            && (m_workbench.team().isNull() || m_workbench.team() == ranking.team);
        if (!isShown)
            continue;
        const Reach reach = reachOf(workspace, ranking, live.policy());
        if (!runs.isEmpty())
            runs.append({QStringLiteral("   ·   ")});
        runs.append({QString(words::team(workspace, ranking.team) + QStringLiteral("  "))});
        const auto tone = [&](Tone wanted) { return live.isCurrent() ? wanted : Tone::Secondary; };
        if (reach.commit.isEmpty() && reach.stretch.isEmpty())
            runs.append({tr("nothing to commit to"), tone(Tone::Error), TextWeight::Strong});
        if (!reach.commit.isEmpty())
            runs.append({tr("commit to %1").arg(reach.commit), tone(Tone::Good), TextWeight::Strong});
        if (!reach.commit.isEmpty() && !reach.stretch.isEmpty())
            runs.append({QStringLiteral("  ")});
        if (!reach.stretch.isEmpty())
            runs.append({tr("stretch to %1").arg(reach.stretch), tone(Tone::Warning), TextWeight::Strong});
    }
    m_line->setRuns(runs);
}

void ConfidenceLine::suggest()
{
    if (m_job.isRunning())
        return drop();
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    drop();
    const auto work =
        [workspace = m_workbench.resultWorkspace(), planned = std::make_shared<const PlanResult>(*result),
         confidence = m_workbench.forecast().confidence(), effort = m_effort](Progress &progress) {
            return suggestSet(workspace, *planned, confidence, effort, progress);
        };
    m_words->setText(tr("Looking for the best set…"));
    m_apply->hide();
    m_answer->show();
    m_job.start(work, [this](Result<SetSuggestion> suggestion) { show(std::move(suggestion)); });
}

void ConfidenceLine::drop()
{
    m_job.cancel();
    m_suggestion.reset();
    m_answer->hide();
}

void ConfidenceLine::show(Result<SetSuggestion> suggestion)
{
    if (!suggestion) {
        m_answer->hide();
        Q_EMIT m_workbench.refused(suggestion.error());
        return;
    }
    m_suggestion = *std::move(suggestion);
    const QString prices = m_suggestion->priceWords();
    QString words = prices.isEmpty() ? m_suggestion->words() : QString(m_suggestion->words() + u' ' + prices);
    words.replace(QStringLiteral(" %"), QStringLiteral("\u00A0%")); // no line begins with a sign
    m_words->setText(words);
    m_apply->setVisible(!m_suggestion->changes.isEmpty());
    m_apply->setEnabled(m_workbench.readOnlyReason().isEmpty());
    m_answer->show();
    if (m_apply->isVisibleTo(this))
        m_apply->setFocus(Qt::OtherFocusReason);
}

void ConfidenceLine::apply()
{
    if (!m_suggestion)
        return;
    const ChangeSet changes = m_suggestion->changes; // the change takes the suggestion away
    m_workbench.submit(changes);
}

} // namespace fairlead

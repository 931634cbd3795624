// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_page.h"

#include "core/careers/evidence_review.h"
#include "core/scorecard/kpi_edits.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/metrics/kpi_chart_view.h"
#include "ui/metrics/kpi_facts.h"
#include "ui/metrics/kpi_words.h"
#include "ui/vault/vault_keeper.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// A shape for each standing, so that no colour has to be seen.
QString shapeOf(TargetColour colour)
{
    switch (colour) {
    case TargetColour::Green:
        return QStringLiteral("✓ ");
    case TargetColour::Amber:
        return QStringLiteral("▲ ");
    case TargetColour::Red:
        return QStringLiteral("✖ ");
    case TargetColour::None:
        break;
    }
    return QStringLiteral("– ");
}

QList<TextRun> standingRuns(const KpiTile &tile)
{
    const QString gap = QStringLiteral("     ");
    QList<TextRun> runs{{kpi::figure(*tile.kpi, tile.value.value), Tone::Text, TextWeight::Strong},
                        {QString(u' ' + kpi::period(tile.span) + gap)},
                        {QString(shapeOf(tile.colour) + colourWords(tile.colour)), kpi::tone(tile.colour)},
                        {QString(QStringLiteral(" (") + kpi::target(tile) + u')' + gap)}};
    const QString signal = signalWords(tile.signal());
    if (!signal.isEmpty())
        runs.append({QString(QStringLiteral("◇ ") + signal + gap), Tone::Text, TextWeight::Strong});
    runs.append({trendWords(tile.trend), kpi::tone(tile.trend)});
    return runs;
}

} // namespace

KpiPage::KpiPage(MetricsBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_standing(new RunsLabel({}, TextSize::Section))
    , m_point(new RunsLabel({}, TextSize::Note))
    , m_chart(new KpiChartView)
    , m_frame(new PictureFrame(m_chart, *m_chart))
    , m_pair(new Button({}, ButtonRole::Link))
    , m_pairStanding(new RunsLabel)
    , m_pairChart(new KpiChartView)
    , m_pairBox(new QWidget)
    , m_facts(new KpiFacts(board.workbench()))
    , m_entry(new KpiEntry)
    , m_growth(new Button(tr("From the vault…"), ButtonRole::Quiet))
{
    build();
    followVault();
    connect(&board, &MetricsBoard::changed, this, &KpiPage::refresh);
    connect(m_chart, &KpiChartView::currentChanged, this, &KpiPage::showPoint);
    connect(m_entry, &KpiEntry::saveWanted, this, &KpiPage::save);
    connect(m_entry, &KpiEntry::closed, m_chart, [this] { m_chart->setFocus(); });
    connect(m_frame, &PictureFrame::said, &board.workbench(), &Workbench::said);
    connect(m_facts, &KpiFacts::recordChosen, this,
            [this](const RecordRef &record) { m_board.workbench().select({record}); });
    connect(m_pair, &QPushButton::clicked, this, [this] {
        const auto shown = tile();
        if (shown)
            Q_EMIT kpiChosen(m_board.answer()->tiles[m_board.answer()->tiles[*shown].pair].kpi->id);
    });
}

void KpiPage::build()
{
    const Theme &look = theme(this);
    const std::pair<KpiEntry::Kind, std::pair<QString, QString>> verbs[] = {
        {KpiEntry::Kind::Note, {tr("Note…"), tr("Note what happened on a day (A)")}},
        {KpiEntry::Kind::Baseline, {tr("New baseline…"), tr("The limits start anew from a day on (B)")}},
        {KpiEntry::Kind::Value, {tr("Type a value…"), tr("Type the value of a period by hand (V)")}}};
    for (const auto &[kind, words] : verbs) {
        auto *button = new Button(words.first, ButtonRole::Quiet);
        button->setToolTip(words.second);
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { begin(kind); });
        m_frame->addEnd(button);
    }
    m_growth->setToolTip(tr("What the growth records in the vault come to, as two counts; who they are stays "
                            "there"));
    m_frame->addEnd(m_growth);
    m_chart->setMinimumHeight(look.px(190));
    m_pairChart->setMinimumHeight(look.px(120));
    auto *pairHead = new QHBoxLayout;
    auto *pairColumn = new QVBoxLayout(m_pairBox);
    setSpace(pairColumn, {0, 0, 0, 1, 1});
    pairColumn->addLayout(pairHead);
    pairColumn->addWidget(m_pairChart, 1);
    pairHead->addWidget(new Label(tr("Always beside it"), TextSize::Note, Tone::Secondary));
    pairHead->addWidget(m_pair);
    pairHead->addWidget(m_pairStanding, 1);
    setSpace(pairHead, {6, 0, 0, 0, 2});
    auto *pointRow = new QHBoxLayout;
    pointRow->addWidget(m_point);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_frame, 5);
    left->addLayout(pointRow);
    left->addWidget(m_pairBox, 3);
    QScrollArea *scroll = calmScrollArea(m_facts);
    scroll->setFixedWidth(look.px(300));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look.space(4));
    columns->addLayout(left, 1);
    columns->addWidget(scroll);
    auto *standingRow = new QHBoxLayout;
    standingRow->addWidget(m_standing);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(standingRow);
    rows->addLayout(columns, 1);
    rows->addWidget(m_entry);
    setSpace(standingRow, {6, 2, 6, 0, 0});
    setSpace(pointRow, {6, 0, 6, 2, 0});
    leadFocus(this, m_chart);
}

void KpiPage::followVault()
{
    connect(m_growth, &QPushButton::clicked, this, &KpiPage::proposeGrowth);
    connect(&m_entry->periodBox(), &QComboBox::currentIndexChanged, this, &KpiPage::fillGrowth);
    connect(m_entry, &KpiEntry::closed, this, [this] { m_isGrowth = false; });
    connect(&m_board.workbench(), &Workbench::contextChanged, this, &KpiPage::forgetGrowth);
    if (VaultKeeper *vault = m_board.workbench().vault()) {
        connect(vault, &VaultKeeper::locking, this, &KpiPage::forgetGrowth);
        connect(vault, &VaultKeeper::stateChanged, this, &KpiPage::refresh);
    }
}

std::optional<size_t> KpiPage::tile() const
{
    const MetricsAnswer *answer = m_board.answer();
    const int at = answer ? answer->tileOf(m_shown) : -1;
    return at < 0 ? std::nullopt : std::optional(size_t(at));
}

void KpiPage::show(const Id<KpiDefinition> &kpi)
{
    if (kpi != m_shown)
        m_entry->hide();
    m_shown = kpi;
    refresh();
    m_chart->setCurrent(int(m_chart->data().points.size()) - 1);
}

QString KpiPage::standing() const
{
    return m_standing->text();
}

void KpiPage::refresh()
{
    const auto shown = tile();
    if (!shown)
        return;
    const MetricsAnswer &answer = *m_board.answer();
    m_chart->show(kpiChartData(answer, *shown));
    m_frame->refresh();
    m_standing->setRuns(standingRuns(answer.tiles[*shown]));
    m_facts->show(answer, *shown);
    m_growth->setVisible(mayShowGrowth());
    showPair();
    showPoint();
}

void KpiPage::showPair()
{
    const MetricsAnswer &answer = *m_board.answer();
    const size_t shown = *tile();
    const size_t pair = answer.tiles[shown].pair;
    m_pairBox->setVisible(pair != shown);
    if (pair == shown)
        return;
    m_pair->setText(answer.tiles[pair].kpi->caption());
    m_pairStanding->setRuns(standingRuns(answer.tiles[pair]));
    m_pairChart->show(kpiChartData(answer, pair));
}

void KpiPage::showPoint()
{
    const KpiChartData &data = m_chart->data();
    const int point = m_chart->current();
    QList<TextRun> runs;
    if (point >= 0 && point < int(data.points.size()))
        runs.append({data.words(size_t(point))});
    if (!data.limits.isEmpty())
        runs.append({QString(QStringLiteral("     ") + data.limits), Tone::Warning});
    m_point->setRuns(runs);
}

void KpiPage::begin(KpiEntry::Kind kind)
{
    m_isGrowth = false;
    const auto shown = tile();
    if (!shown)
        return;
    const MetricsAnswer &answer = *m_board.answer();
    const KpiTile &figure = answer.tiles[*shown];
    QList<KpiSpan> periods;
    for (const KpiSpan &span : figure.spans)
        periods.prepend(span);
    const int current = m_chart->current();
    const bool isWhole = current >= 0 && current < int(figure.spans.size());
    m_entry->open(kind, periods, isWhole ? dateOf(figure.spans[size_t(current)].from) : answer.asOf);
    if (isWhole)
        m_entry->periodBox().setCurrentIndex(int(periods.size()) - 1 - current);
}

/// Of everybody or of a team, while the vault is open and nobody looks on (GR5).
bool KpiPage::mayShowGrowth() const
{
    const Workbench &workbench = m_board.workbench();
    const KpiDefinition *kpi = workbench.workspace().find(m_shown);
    return kpi && kpi->key == u"K26" && workbench.vault() && workbench.vault()->isOpen()
        && !workbench.isPresenting() && m_board.answer() && m_board.answer()->scope.tier.isNull();
}

void KpiPage::proposeGrowth()
{
    if (!mayShowGrowth())
        return;
    begin(KpiEntry::Kind::Value);
    m_isGrowth = true;
    fillGrowth();
}

/// The year that ends with the chosen period.
void KpiPage::fillGrowth()
{
    const auto shown = tile();
    if (!m_isGrowth || !shown || !mayShowGrowth())
        return;
    const QDate from = m_entry->periodBox().currentData().toDate();
    const auto &spans = m_board.answer()->tiles[*shown].spans;
    const auto span = std::ranges::find(spans, dayOf(from), &KpiSpan::from);
    if (!from.isValid() || span == spans.end())
        return;
    const Workbench &workbench = m_board.workbench();
    const GrowthFigure figure = growthFigure(workbench.workspace(), workbench.vault()->session()->records(),
                                             m_board.answer()->scope.team, dateOf(span->to).addDays(-1));
    if (figure.isHidden) {
        m_entry->propose({}, {}, {});
        return m_entry->say(
            tr("Too few people: a figure of this group, or of what it leaves out, would tell of "
               "somebody."));
    }
    m_entry->propose(figure.counts.withOutcome, figure.counts.people, tr("From the growth records"));
    const KpiValue &known = m_board.answer()->tiles[*shown].history[size_t(span - spans.begin())];
    if (known.origin == KpiOrigin::Recorded)
        m_entry->say(
            tr("%1 of %2 is recorded for this period; saving replaces it.").arg(known.part).arg(known.whole));
}

/// The vault is being locked, or others look on: what came from it and was not saved is not left in a field.
void KpiPage::forgetGrowth()
{
    m_growth->setVisible(mayShowGrowth());
    if (!m_isGrowth)
        return;
    m_entry->propose({}, {}, {});
    m_entry->close();
}

void KpiPage::save()
{
    Workbench &workbench = m_board.workbench();
    Result<ChangeSet> changes = fail(Error::cancelled());
    if (m_entry->kind() == KpiEntry::Kind::Value) {
        auto typed = m_entry->typed();
        if (!typed)
            return m_entry->say(typed.error().message);
        typed->kpi = m_shown;
        typed->team = m_board.answer()->scope.team;
        typed->tier = m_board.answer()->scope.tier;
        changes = typeKpiValue(workbench.workspace(), *typed);
    } else {
        changes = annotateKpi(workbench.workspace(), m_shown, m_entry->date(), m_entry->words(),
                              m_entry->kind() == KpiEntry::Kind::Baseline);
    }
    if (!changes)
        return m_entry->say(changes.error().message);
    if (m_isGrowth && mayShowGrowth()) { // it leaves the vault: a line in its journal first (GR12)
        const auto noted = workbench.vault()->session()->note(
            tr("Give the growth outcomes of a group to the scorecard, as two counts"));
        if (!noted)
            return m_entry->say(noted.error().message);
    }
    if (workbench.submit(*changes))
        m_entry->close();
}

void KpiPage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_A)
        return begin(KpiEntry::Kind::Note);
    if (isPlain && event->key() == Qt::Key_B)
        return begin(KpiEntry::Kind::Baseline);
    if (isPlain && event->key() == Qt::Key_V)
        return begin(KpiEntry::Kind::Value);
    QWidget::keyPressEvent(event);
}

} // namespace fairlead

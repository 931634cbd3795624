// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/review_view.h"

#include "core/base/choice_text.h"
#include "core/scorecard/kpi_edits.h"
#include "ui/inspector/records.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/own_keys.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/metrics/kpi_chart_view.h"
#include "ui/metrics/kpi_page.h"
#include "ui/metrics/kpi_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead {

namespace {

QString verdictName(KpiVerdict verdict)
{
    return choiceText(KpiFinding::table, verdict);
}

/// What is worst comes first: red, amber, what gets worse, then the other signals.
int urgency(const KpiTile &tile)
{
    if (tile.colour == TargetColour::Red)
        return 0;
    if (tile.colour == TargetColour::Amber)
        return 1;
    return tile.trend == Trend::Worse ? 2 : 3;
}

/// N, F, C, T, in the order of KpiVerdict.
std::optional<KpiVerdict> verdictOf(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::NoModifier)
        return std::nullopt;
    constexpr Qt::Key keys[] = {Qt::Key_N, Qt::Key_F, Qt::Key_C, Qt::Key_T};
    const auto at = std::ranges::find(keys, Qt::Key(key.key()));
    return at == std::end(keys) ? std::nullopt : std::optional(KpiVerdict(at - std::begin(keys)));
}

} // namespace

ReviewView::ReviewView(MetricsBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_finding(new RunsLabel({}, TextSize::Section))
    , m_page(new KpiPage(board))
    , m_said(new RunsLabel)
    , m_comment(new QLineEdit)
    , m_message(new MessageBar(this))
    , m_empty(new EmptyState(tr("Nothing needs a decision"),
                             tr("The review shows what misses its target, is near missing it, or carries a "
                                "signal. Everything else is noise.")))
    , m_stack(new PageStack)
{
    build();
    connect(&board, &MetricsBoard::changed, this, &ReviewView::refresh);
    connect(m_comment, &QLineEdit::textEdited, this, &ReviewView::warnOfNames);
    connect(m_page, &KpiPage::kpiChosen, this, [this](const Id<KpiDefinition> &kpi) {
        if (!m_way.contains(kpi)) {
            Q_EMIT kpiChosen(kpi);
            return;
        }
        m_current = int(m_way.indexOf(kpi));
        showCurrent();
    });
    refresh();
}

void ReviewView::build()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(m_message);
    column->addWidget(makeVerdicts());
    connect(m_empty->addVerb(tr("Show the scorecard")), &QPushButton::clicked, this,
            &ReviewView::scorecardWanted);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(m_stack, 1);
    (new ProgressLine(this))->watch(&m_board.job());
    // T is a verdict here, and no "view as table".
    new OwnKeys(&m_page->chart(), {QKeySequence(Qt::Key_T)});
    m_comment->installEventFilter(this);
    leadFocus(body, m_page);
    leadFocus(this, m_page);
}

QWidget *ReviewView::makeHead()
{
    auto *back = new IconButton(QLatin1String("chevron-left"), tr("The figure before (J)"));
    auto *on = new IconButton(QLatin1String("chevron-right"), tr("The next figure (K)"));
    connect(back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(on, &QAbstractButton::clicked, this, [this] { step(1); });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpace(row, {6, 2, 6, 0, 2});
    row->addWidget(m_finding, 1);
    row->addWidget(back);
    row->addWidget(on);
    return head;
}

QWidget *ReviewView::makeVerdicts()
{
    auto *strip = new Panel(Fill::Surface, Qt::TopEdge);
    auto *column = new QVBoxLayout(strip);
    setSpace(column, {6, 2, 6, 2, 1});
    auto *row = new QHBoxLayout;
    column->addWidget(m_said);
    column->addLayout(row);
    const QString tips[] = {
        tr("Nothing follows (N)"), tr("Somebody finds out: an action, due in two weeks (F)"),
        tr("Something is changed: a decision (C)"), tr("The target was wrong: a decision (T)")};
    const QString letters[] = {QStringLiteral("N"), QStringLiteral("F"), QStringLiteral("C"),
                               QStringLiteral("T")};
    for (size_t i = 0; i < std::size(Choices<KpiVerdict>::all); ++i) {
        auto *button = new Button(tr("%1  (%2)").arg(verdictName(KpiVerdict(i)), letters[i]));
        button->setToolTip(tips[i]);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, i] { judge(KpiVerdict(i)); });
        row->addWidget(button);
        m_verdicts.append(button);
    }
    m_comment->setPlaceholderText(
        tr("Comment: what you think it is, what is to be done (Tab from the chart)"));
    m_comment->setAccessibleName(tr("Comment of the verdict"));
    row->addWidget(m_comment, 1);
    return strip;
}

QDate ReviewView::month() const
{
    const QDate asOf = m_board.answer() ? m_board.answer()->asOf : m_board.workbench().asOf();
    return QDate(asOf.year(), asOf.month(), 1).addMonths(-1);
}

bool ReviewView::isJudged(const Id<KpiDefinition> &kpi) const
{
    return findingOf(m_board.workbench().workspace(), kpi, month()) != nullptr;
}

/// The way changes with the figures; who stands on one of them stays there.
void ReviewView::refresh()
{
    const MetricsAnswer *answer = m_board.answer();
    if (!answer)
        return;
    const Id<KpiDefinition> stood = m_way.value(m_current);
    m_way.clear();
    std::vector<size_t> tiles = answer->inAttention();
    std::ranges::stable_sort(tiles, {}, [answer](size_t tile) { return urgency(answer->tiles[tile]); });
    for (const size_t tile : tiles)
        m_way.append(answer->tiles[tile].kpi->id);
    m_current = m_way.isEmpty() ? -1 : std::max(0, int(m_way.indexOf(stood)));
    m_stack->setCurrentIndex(m_way.isEmpty() ? 1 : 0);
    leadFocus(this, m_way.isEmpty() ? static_cast<QWidget *>(m_empty) : m_page);
    if (std::exchange(m_goesOn, false)) {
        for (int i = 1; i <= m_way.size(); ++i) {
            const int next = (m_current + i) % int(m_way.size());
            if (!isJudged(m_way[next])) {
                m_current = next;
                break;
            }
        }
    }
    showCurrent();
}

void ReviewView::step(int by)
{
    const int next = m_current + by;
    if (next < 0 || next >= m_way.size())
        return;
    m_current = next;
    showCurrent();
}

void ReviewView::showCurrent()
{
    showFinding();
    if (m_current < 0)
        return;
    const Id<KpiDefinition> kpi = m_way[m_current];
    if (m_page->shown() != kpi)
        m_page->show(kpi);
    const Workspace &workspace = m_board.workbench().workspace();
    const KpiFinding *finding = findingOf(workspace, kpi, month());
    for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
        m_verdicts[i]->setChecked(finding && finding->verdict == KpiVerdict(i));
        m_verdicts[i]->setEnabled(m_board.workbench().readOnlyReason().isEmpty());
    }
    m_comment->setText(finding ? finding->comment : QString());
    m_message->hide();
    if (!finding)
        return m_said->setText(tr("What do you do about it?"));
    const Decision *decision = workspace.find(finding->decision);
    const ActionItem *action = workspace.find(finding->action);
    const QString follows = decision ? decision->caption() : action ? action->caption() : QString();
    m_said->setText(follows.isEmpty() ? tr("Judged: %1").arg(verdictName(finding->verdict))
                                      : tr("Judged: %1, %2").arg(verdictName(finding->verdict), follows));
}

QString ReviewView::finding() const
{
    return m_finding->text();
}

void ReviewView::showFinding()
{
    const MetricsAnswer *answer = m_board.answer();
    const auto inUse =
        answer ? std::ranges::count_if(answer->tiles, [](const KpiTile &tile) { return tile.kpi->isOn; }) : 0;
    const auto judged =
        std::ranges::count_if(m_way, [this](const Id<KpiDefinition> &kpi) { return isJudged(kpi); });
    QList<TextRun> runs{{tr("KPI review of %1").arg(kpi::period(spanOf(KpiWindow::Month, month()))),
                         Tone::Text, TextWeight::Strong}};
    runs.append({tr("     %1 of %2 need attention, %3 judged").arg(m_way.size()).arg(inUse).arg(judged)});
    const KpiDefinition *shown =
        m_board.workbench().workspace().find(m_current < 0 ? Id<KpiDefinition>() : m_way[m_current]);
    if (shown) {
        runs.append({QStringLiteral("     ")});
        runs.append({shown->caption(), Tone::Accent, TextWeight::Strong});
        runs.append({tr("  %1 of %2").arg(m_current + 1).arg(m_way.size())});
    }
    m_finding->setRuns(runs);
}

/// A figure is nobody's fault: a comment speaks of roles (GR7).
void ReviewView::warnOfNames()
{
    const QStringList names = namedPeople(m_board.workbench().workspace(), m_comment->text());
    if (names.isEmpty())
        m_message->hide();
    else
        m_message->say(MessageBar::Level::Warning,
                       tr("%1 is named. A review speaks of roles: what made it look right at the time?")
                           .arg(names.join(QStringLiteral(", "))));
}

void ReviewView::judge(KpiVerdict verdict)
{
    if (m_current < 0)
        return;
    Workbench &workbench = m_board.workbench();
    const auto changes = judgeKpi(workbench.workspace(),
                                  {m_way[m_current], month(), workbench.asOf(), verdict, m_comment->text()});
    m_goesOn = workbench.submit(changes);
    if (!m_goesOn || (changes && changes->isEmpty())) { // nothing new comes
        m_goesOn = false;
        showCurrent();
    }
    m_page->chart().setFocus();
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    if (const auto verdict = verdictOf(*event))
        return judge(*verdict);
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_J)
        return step(-1);
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_K)
        return step(1);
    QWidget::keyPressEvent(event);
}

/// From the comment Esc and Enter lead back to the chart, where letters are verdicts. Enter also puts the
/// comment into a verdict that there is.
bool ReviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape || isEnter(key)) {
            m_page->chart().setFocus();
            const KpiFinding *finding = m_current < 0
                ? nullptr
                : findingOf(m_board.workbench().workspace(), m_way[m_current], month());
            if (isEnter(key) && finding && finding->comment != m_comment->text().trimmed())
                judge(finding->verdict);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead

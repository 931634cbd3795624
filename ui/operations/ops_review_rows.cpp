// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the weekly ops review in words.
#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/operations/duty_words.h"
#include "ui/operations/ops_review_model.h"

namespace fairlead {

namespace {

using Kind = OpsRow::Kind;

QString dash()
{
    return QStringLiteral("–");
}

/// Writes rows one after the other; a section without any says so.
class Writer {
    Q_DECLARE_TR_FUNCTIONS(OpsReview)

public:
    Writer(const Workspace &workspace, const OpsReview &review, QDate asOf, bool hidesNames,
           const std::optional<OpsTurn> &marked)
        : m_workspace(workspace)
        , m_review(review)
        , m_asOf(asOf)
        , m_hidesNames(hidesNames)
        , m_marked(marked)
    { }

    std::vector<OpsRow> rows()
    {
        pages();
        incidents();
        budgets();
        rules();
        releases();
        duty();
        actions();
        return std::move(m_rows);
    }

private:
    void head(const std::array<QString, OpsRow::columns - 1> &columns)
    {
        OpsRow &row = m_rows.emplace_back();
        row.kind = Kind::Head;
        row.section = ++m_section;
        row.cells[0] = OpsReviewModel::sectionTitle(m_section);
        std::ranges::copy(columns, row.cells.begin() + 1);
        row.tones.fill(Tone::Secondary);
    }

    OpsRow &add(Kind kind, const RecordRef &record, size_t index, std::array<QString, OpsRow::columns> cells)
    {
        OpsRow &row = m_rows.emplace_back();
        row.kind = kind;
        row.section = m_section;
        row.record = record;
        row.index = index;
        row.cells = std::move(cells);
        return row;
    }

    void none(bool isEmpty, const QString &words)
    {
        if (isEmpty)
            add(Kind::None, {}, 0, {words}).tones.fill(Tone::Secondary);
    }

    void pages()
    {
        head({tr("business"), tr("after hours"), tr("sleep"), tr("noise"), tr("not triaged"),
              tr("fairness, 13 weeks")});
        for (size_t i = 0; i < m_review.rotations.size(); ++i) {
            const OpsReview::RotationLine &line = m_review.rotations[i];
            const auto count = [&line](PageBand band) {
                return QString::number(line.pages.byBand[size_t(band)]);
            };
            OpsRow &row = add(Kind::Rotation, refer(line.rotation->id), i,
                              {line.rotation->name, count(PageBand::Business), count(PageBand::AfterHours),
                               count(PageBand::Sleep), QString::number(line.pages.noise),
                               QString::number(line.untriaged), duty::fairness(line.fairness)});
            row.tones[5] = line.untriaged > 0 ? Tone::Warning : Tone::Text;
            row.tones[6] = isUnfair(line.fairness) ? Tone::Error : Tone::Secondary;
        }
        none(m_review.rotations.empty(), tr("no rotation"));
        for (size_t i = 0; i < m_review.untriaged.size(); ++i) {
            const Page &page = *m_review.untriaged[i];
            const Rotation *rotation = m_workspace.find(page.rotation);
            const Service *service = m_workspace.find(page.service);
            const AlertRule *rule = m_workspace.find(page.rule);
            OpsRow &row =
                add(Kind::Page, refer(page.id), i,
                    {tr("Page of %1").arg(QLocale().toString(page.at.toUTC(), tr("ddd d MMM hh:mm"))),
                     rotation ? rotation->key : dash(), choiceText(Page::table, page.urgency), QString(),
                     QString(), service ? service->name : dash(),
                     tr("%1 – A needed somebody, N noise").arg(rule ? rule->name : tr("without a rule"))});
            row.tones[0] = Tone::Warning;
        }
        if (m_review.olderUntriaged > 0)
            none(true, tr("%1 older pages are not triaged either").arg(m_review.olderUntriaged));
    }

    void incidents()
    {
        head({tr("severity"), tr("started"), tr("service"), tr("state"), tr("review due"),
              tr("what is missing")});
        for (size_t i = 0; i < m_review.incidents.size(); ++i) {
            const OpsReview::IncidentLine &line = m_review.incidents[i];
            const Incident &incident = *line.incident;
            const Service *service = m_workspace.find(incident.service);
            const CauseTheme *theme = m_workspace.find(incident.theme);
            QStringList words;
            for (const IncidentFault fault : line.faults)
                words << faultWords(fault);
            if (theme && !incident.repeatOf.isNull())
                words << tr("a repeat of %1").arg(theme->key);
            OpsRow &row = add(Kind::Incident, refer(incident.id), i,
                              {incident.caption(), tr("Sev%1").arg(incident.severity),
                               words::day(incident.startedAt.toUTC().date(), m_asOf),
                               service ? service->name : dash(), choiceText(Incident::table, incident.state),
                               line.reviewDue.isValid() ? words::day(line.reviewDue, m_asOf) : dash(),
                               words.isEmpty() ? dash() : words.join(QStringLiteral(" · "))});
            row.tones[4] = line.isOpen ? Tone::Error : Tone::Text;
            row.tones[5] = line.isReviewOverdue ? Tone::Error : Tone::Text;
            row.tones[6] = line.faults.empty() ? Tone::Secondary : Tone::Warning;
        }
        none(m_review.incidents.empty(), tr("none open, none of the week, no review to hold"));
    }

    void budgets()
    {
        head({tr("used"), tr("left"), tr("burn, 7 days"), tr("spent in"), tr("state"),
              tr("what the policy asks for")});
        for (size_t i = 0; i < m_review.budgets.size(); ++i) {
            const OpsReview::BudgetLine &line = m_review.budgets[i];
            const ErrorBudget &budget = line.budget;
            const QString state = !budget.hasData        ? tr("no data")
                : budget.state == BudgetState::Exhausted ? tr("spent")
                : budget.state == BudgetState::Caution   ? tr("caution")
                                                         : tr("healthy");
            const double consumed = budget.consumed();
            OpsRow &row =
                add(Kind::Budget, line.slo ? refer(line.slo->id) : RecordRef(), i,
                    {line.slo ? line.slo->caption() : dash(),
                     budget.hasData ? words::percent(consumed, 0) : dash(),
                     budget.hasData ? words::percent(1 - consumed, 0) : dash(),
                     line.lastWeek ? figure(*line.lastWeek, 2) : dash(),
                     budget.daysToExhaustion ? tr("%1 d").arg(figure(*budget.daysToExhaustion, 0)) : dash(),
                     state, asked(line)});
            const bool isBad = budget.hasData && budget.state == BudgetState::Exhausted;
            const bool isCaution = budget.hasData && budget.state == BudgetState::Caution;
            row.tones[5] = isBad ? Tone::Error : isCaution ? Tone::Warning : Tone::Secondary;
            row.tones[6] = line.proposal || line.decision ? Tone::Text : Tone::Secondary;
        }
        none(m_review.budgets.empty(), tr("no objective is in force"));
    }

    /// What is decided about a freeze, or is to be, and what the policy proposes.
    QString asked(const OpsReview::BudgetLine &line) const
    {
        QStringList parts;
        const Decision *decision = line.decision;
        const bool isLow = line.budget.hasData && line.budget.state != BudgetState::Healthy;
        if (decision && decision->state != DecisionState::Open)
            parts << tr("%1 (%2, %3)", "what was decided about a freeze")
                         .arg(decision->chosen, decision->key, words::day(decision->on, m_asOf));
        else if (decision || isLow)
            parts << tr("F freeze, Shift+F no freeze");
        if (line.proposal)
            parts << tr("%1 P takes it into the plan, %2 d.")
                         .arg(line.proposal->reason, words::days(line.proposal->cost.value()));
        return parts.isEmpty() ? dash() : parts.join(QStringLiteral(" · "));
    }

    void rules()
    {
        head(
            {tr("pages"), tr("noise"), tr("of triaged"), tr("of all noise"), tr("decision"), tr("proposal")});
        for (size_t i = 0; i < m_review.rules.size(); ++i) {
            const RuleNoise &line = m_review.rules[i];
            const AlertRule *rule = m_workspace.find(line.rule);
            add(Kind::Rule, rule ? refer(rule->id) : RecordRef(), i,
                {rule ? rule->caption() : tr("Pages without a rule"), QString::number(line.pages),
                 QString::number(line.noise), line.share() ? words::percent(*line.share(), 0) : dash(),
                 words::percent(line.cumulative, 0),
                 rule ? choiceText(AlertRule::table, rule->decision) : dash(),
                 !rule                          ? dash()
                     : rule->proposal.isEmpty() ? tr("K keep, T tune, D delete")
                                                : rule->proposal});
        }
        none(m_review.rules.empty(), tr("no rule made noise"));
    }

    void releases()
    {
        head({tr("planned"), tr("met"), tr("waived"), tr("open"), tr("go?"), tr("what stands in the way")});
        for (size_t i = 0; i < m_review.releases.size(); ++i) {
            const OpsReview::ReleaseLine &line = m_review.releases[i];
            const GoNoGo &check = line.check;
            OpsRow &row =
                add(Kind::Release, refer(line.release->id), i,
                    {line.release->caption(), words::day(line.release->plannedOn, m_asOf),
                     QString::number(check.met), QString::number(check.waived),
                     QString::number(check.unknown + check.notMet), check.isGo ? tr("go") : tr("no go yet"),
                     check.isGo ? dash() : check.blockers.join(QLatin1Char(' '))});
            row.tones[5] = check.isGo ? Tone::Good : Tone::Error;
        }
        none(m_review.releases.empty(), tr("no release is planned for the week"));
    }

    /// Who has a turn; the one that is to be swapped is marked.
    QString turn(const Id<Rotation> &rotation, QDate monday, const std::array<DutyWeek, 2> &roles,
                 ShiftLayer role) const
    {
        const QString people = duty::people(m_workspace, roles[size_t(role)], m_hidesNames);
        const bool isMarked = m_marked && *m_marked == OpsTurn{rotation, monday, role};
        return isMarked ? tr("⇄ %1", "the turn that is to be swapped").arg(people) : people;
    }

    void duty()
    {
        head({tr("week"), tr("primary"), QString(), tr("secondary"), QString(), tr("holes and conflicts")});
        for (size_t i = 0; i < m_review.duty.size(); ++i) {
            const DutyWeeks &weeks = m_review.duty[i];
            const Rotation *rotation = m_workspace.find(weeks.rotation);
            for (size_t week = 0; week < weeks.weeks.size(); ++week) {
                const auto &roles = weeks.weeks[week];
                const QDate monday = weeks.monday.addDays(7 * qint64(week));
                const QStringList problems = duty::problems(m_workspace, roles, m_hidesNames);
                OpsRow &row = add(Kind::Duty, rotation ? refer(rotation->id) : RecordRef(), i,
                                  {rotation ? rotation->name : dash(), duty::week(monday),
                                   turn(weeks.rotation, monday, roles, ShiftLayer::Primary), QString(),
                                   turn(weeks.rotation, monday, roles, ShiftLayer::Secondary), QString(),
                                   problems.isEmpty() ? dash() : problems.join(QStringLiteral(" · "))});
                row.monday = monday;
                row.tones[6] = problems.isEmpty() ? Tone::Secondary : Tone::Error;
                if (m_marked && m_marked->rotation == weeks.rotation && m_marked->monday == monday)
                    row.tones[m_marked->role == ShiftLayer::Primary ? 2 : 4] = Tone::Accent;
            }
        }
        none(m_review.duty.empty(), tr("no rotation"));
    }

    void actions()
    {
        head({tr("from"), tr("due"), QString(), tr("state"), tr("owner"), QString()});
        for (size_t i = 0; i < m_review.actions.size(); ++i) {
            const ActionItem &action = *m_review.actions[i];
            const Person *owner = m_workspace.find(action.owner);
            const qint64 late = action.due.daysTo(m_asOf);
            OpsRow &row = add(Kind::Action, refer(action.id), i,
                              {action.caption(), action.source, words::day(action.due, m_asOf), QString(),
                               choiceText(ActionItem::table, action.state),
                               !owner             ? tr("nobody")
                                   : m_hidesNames ? owner->role
                                                  : owner->name,
                               late > 0 ? tr("overdue by %1").arg(words::calendarDays(late)) : dash()});
            row.tones[5] = owner ? Tone::Text : Tone::Warning;
            row.tones[6] = late > 0 ? Tone::Error : Tone::Secondary;
        }
        none(m_review.actions.empty(), tr("none is due"));
    }

    const Workspace &m_workspace;
    const OpsReview &m_review;
    QDate m_asOf;
    bool m_hidesNames;
    std::optional<OpsTurn> m_marked; ///< the turn that is to be swapped
    int m_section = -1;
    std::vector<OpsRow> m_rows;
};

} // namespace

std::vector<OpsRow> opsRows(const Workspace &workspace, const OpsReview &review, QDate asOf, bool hidesNames,
                            const std::optional<OpsTurn> &marked)
{
    return Writer(workspace, review, asOf, hidesNames, marked).rows();
}

} // namespace fairlead

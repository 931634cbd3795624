// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

struct Totals {
    double net = 0;
    double used = 0;
    double excellence = 0;
};

Totals totalsOf(const PlanResult &result)
{
    Totals totals;
    for (const TeamLine &line : result.lines) {
        totals.net += line.hasBudget ? line.budget : 0;
        totals.used += line.used;
        totals.excellence += line.byClass[size_t(InvestmentClass::EngineeringExcellence)];
    }
    return totals;
}

/// Open risks that this audience is told about.
int openRisks(const ReportContext &context)
{
    int count = 0;
    for (const Risk &risk : context.workspace->rows<Risk>()) {
        const bool open = risk.state == RiskState::Open || risk.state == RiskState::Mitigating;
        const bool hidden = context.input->options.audience == Audience::Stakeholder
            && (risk.category == RiskCategory::People
                || (risk.category == RiskCategory::Cost && !context.redaction.showsCost()));
        count += open && !hidden ? 1 : 0;
    }
    return count;
}

ReportFigure commitmentsFigure(const ReportContext &context)
{
    int kept = 0;
    int all = 0;
    const Commitment *worst = nullptr;
    for (const Commitment &commitment : context.commitments) {
        ++all;
        kept += commitment.standing == Standing::Late || commitment.standing == Standing::Unscheduled ? 0 : 1;
        if (commitment.standing == Standing::Late && (!worst || commitment.lateness() > worst->lateness()))
            worst = &commitment;
    }
    ReportFigure figure{Text::tr("%1 of %2").arg(kept).arg(all),
                        {},
                        Text::tr("commitments on time"),
                        {},
                        worst ? ReportTone::Alarm : ReportTone::Good};
    figure.note = worst ? Text::tr("%1 is %2 days late").arg(worst->item->key).arg(worst->lateness())
                        : Text::tr("none is late");
    QStringList chances;
    for (const Commitment &commitment : context.commitments) {
        if (commitment.chances && commitment.standing != Standing::Done && chances.size() < 4)
            chances << QString(commitment.item->key + QChar::Nbsp
                               + context.chance(commitment.chances->chance));
    }
    if (!chances.isEmpty())
        figure.note = Text::tr("chance: %1").arg(chances.join(QStringLiteral(", ")));
    if (all == 0)
        figure = {QStringLiteral("–"), {}, Text::tr("commitments on time"), Text::tr("none made"), {}};
    return figure;
}

ReportFigures fiveNumbers(const ReportContext &context)
{
    const Totals totals = totalsOf(*context.result);
    const double load = totals.net > 0 ? totals.used / totals.net : 0;
    const double share = totals.used > 0 ? totals.excellence / totals.used : 0;
    const WorkspaceSettings &settings = context.workspace->settings();
    const bool over = load > settings.overAbove.value();
    const int risks = openRisks(context);
    return {{
        {context.notation.figure(totals.net, 0),
         Text::tr("days"),
         Text::tr("net capacity"),
         Text::tr("focused person-days"),
         {}},
        {context.notation.percent(load),
         {},
         Text::tr("load"),
         Text::tr("%1 d above the line").arg(context.notation.brief(totals.used)),
         over ? ReportTone::Alarm : ReportTone::Normal},
        {context.notation.percent(share),
         {},
         Text::tr("engineering excellence"),
         Text::tr("band %1–%2")
             .arg(context.notation.figure(settings.excellenceBandLow.value() * 100, 0),
                  context.notation.percent(settings.excellenceBandHigh.value())),
         {}},
        commitmentsFigure(context),
        {QString::number(risks),
         {},
         Text::tr("risks open"),
         risks == 0 ? Text::tr("none") : Text::tr("see Risks"),
         {}},
    }};
}

QString aimsText(const Objective &objective)
{
    return objective.key.isEmpty() ? objective.title : QString(objective.key + u' ' + objective.title);
}

ReportList aims(const ReportContext &context)
{
    ReportList list;
    for (const Objective &objective : context.workspace->rows<Objective>()) {
        if (objective.state != ObjectiveState::Dropped)
            list.lines << context.typed(aimsText(objective));
    }
    std::sort(list.lines.begin(), list.lines.end());
    if (list.lines.isEmpty())
        list.lines << Text::tr("none");
    return list;
}

/// With the people there are: by when, with what chance, and what holds it. Empty without a forecast.
QString chanceSentences(const ReportContext &context)
{
    const Commitment *latest = context.latestWithPeople();
    if (!latest || !latest->chances)
        return {};
    const ItemForecast &chances = *latest->chances;
    QString text =
        Text::tr("With the people there are, %1 makes %2 with a chance of %3; it is done by %4 in "
                 "50 and by %5 in 85 of 100 cases.")
            .arg(latest->item->key, context.day(latest->item->deadline), context.chance(chances.chance),
                 context.day(chances.at(50)), context.day(chances.at(85)));
    const std::vector<Id<Item>> path = context.peoplePath(latest->item->id);
    if (path.size() > 1)
        text += u' ' + Text::tr("What holds it: %1.").arg(context.keysText(path, QStringLiteral(" → ")));
    return text;
}

void addPressed(const ReportContext &context, Blocks &blocks)
{
    QStringList sentences;
    if (const Commitment *pressed = context.mostPressed();
        pressed && pressed->standing == Standing::Late && !pressed->dates->drivingPath.empty()) {
        sentences << Text::tr("%1 was promised for %2 and is forecast for %3, %4 working days short. It is "
                              "driven by %5.")
                         .arg(context.itemCaption(*pressed->item), context.day(pressed->item->deadline),
                              context.day(pressed->forecast()), QString::number(-pressed->dates->totalFloat),
                              context.pathText(*pressed->dates));
    }
    if (const QString chance = chanceSentences(context); !chance.isEmpty())
        sentences << chance;
    if (sentences.isEmpty())
        return;
    blocks.push_back(ReportHeading{2, Text::tr("What presses most")});
    blocks.push_back(ReportParagraph{sentences.join(u' '), ParagraphStyle::Body, EditorialField::None, {}});
}

/// Outside the team only what is about the plan itself: no on-call, no people, no weaknesses.
bool isForOutsiders(const QString &code)
{
    static constexpr const char *codes[] = {"X01", "X02", "X03", "X04", "X05", "X06", "X07", "X29", "X42"};
    return std::any_of(std::begin(codes), std::end(codes),
                       [&code](const char *one) { return code == QLatin1String(one); });
}

void addFindings(ReportContext &context, Blocks &blocks)
{
    QStringList sentences;
    for (const Finding &finding : context.input->findings) {
        if (finding.severity != Severity::Error)
            continue;
        if (context.redaction.isOutside() && !isForOutsiders(finding.code)) {
            context.redaction.leaveOut(Text::tr("Findings about people and operations"),
                                       Text::tr("kept inside the team"));
            continue;
        }
        sentences << context.typed(finding.sentence);
    }
    if (sentences.isEmpty())
        return;
    const qsizetype shown = 6;
    if (sentences.size() > shown) {
        const auto more = sentences.size() - shown;
        sentences = sentences.mid(0, shown);
        sentences << Text::tr("and %1 more").arg(more);
    }
    blocks.push_back(ReportHeading{2, Text::tr("What the checks object to")});
    blocks.push_back(ReportList{sentences});
}

} // namespace

Blocks headlineSection(ReportContext &context)
{
    const ReportOptions &options = context.input->options;
    const QString headline = options.headline.isEmpty() ? context.plan->headline : options.headline;
    const QString ask = options.ask.isEmpty() ? context.plan->ask : options.ask;
    Blocks blocks;
    blocks.push_back(ReportParagraph{context.typed(headline), ParagraphStyle::Lead, EditorialField::Headline,
                                     Text::tr("Headline: click to write")});
    blocks.push_back(fiveNumbers(context));
    blocks.push_back(ReportHeading{2, Text::tr("What the quarter is for")});
    blocks.push_back(aims(context));
    blocks.push_back(ReportHeading{2, Text::tr("What we ask for")});
    const QString shownAsk = context.typed(ask);
    blocks.push_back(ReportParagraph{shownAsk.isEmpty() ? Text::tr("none") : shownAsk, ParagraphStyle::Body,
                                     EditorialField::Ask, Text::tr("What we ask for: click to write")});
    addPressed(context, blocks);
    addFindings(context, blocks);
    return blocks;
}

} // namespace fairlead

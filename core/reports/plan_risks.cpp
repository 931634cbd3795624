// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

bool isOpen(const Risk &risk)
{
    return risk.state == RiskState::Open || risk.state == RiskState::Mitigating;
}

/// C28: the band of the probability, 1 to 5, each a fifth wide.
int band(const Risk &risk)
{
    return std::clamp(int((risk.probability.units() * 5 + 9999) / 10000), 1, 5);
}

int score(const Risk &risk)
{
    return band(risk) * risk.severity;
}

double exposure(const Risk &risk)
{
    return risk.probability.value() * risk.impactDays.value();
}

/// Open risks that the audience is told about, largest score first. What is kept back is noted (GR13).
std::vector<const Risk *> shownRisks(ReportContext &context)
{
    const bool stakeholder = context.input->options.audience == Audience::Stakeholder;
    std::vector<const Risk *> risks;
    for (const Risk &risk : context.workspace->rows<Risk>()) {
        if (!isOpen(risk))
            continue;
        if (stakeholder && risk.category == RiskCategory::People) {
            context.redaction.leaveOut(Text::tr("Risks about people"), Text::tr("kept inside the team"));
            continue;
        }
        if (risk.category == RiskCategory::Cost && !context.redaction.showsCost()) {
            context.redaction.leaveOut(Text::tr("Risks about prices and contracts"),
                                       Text::tr("cost is not ticked"));
            continue;
        }
        risks.push_back(&risk);
    }
    std::stable_sort(risks.begin(), risks.end(), [](const Risk *a, const Risk *b) {
        return std::tuple(-score(*a), -exposure(*a), a->key) < std::tuple(-score(*b), -exposure(*b), b->key);
    });
    return risks;
}

QString ownerOf(const ReportContext &context, const Risk &risk)
{
    if (context.redaction.shows<Risk>(QLatin1String("owner")) && !risk.owner.isNull())
        return context.redaction.person<Risk>(risk.owner, QLatin1String("owner"));
    if (!risk.ownerRole.isEmpty())
        return context.typed(risk.ownerRole);
    const QString role = context.redaction.person<Risk>(risk.owner, QLatin1String("owner"));
    return role.isEmpty() ? QStringLiteral("–") : role;
}

/// Cause and response in words; for stakeholders nothing from which a weakness could be used.
QPair<QString, QString> wordsOf(ReportContext &context, const Risk &risk)
{
    const bool hidesDetails =
        context.input->options.audience == Audience::Stakeholder && risk.category == RiskCategory::Security;
    if (hidesDetails) {
        context.redaction.leaveOut(Text::tr("Details of security risks"),
                                   Text::tr("vulnerabilities stay inside the team"));
        return {Text::tr("A security risk"), Text::tr("a response is planned")};
    }
    QString what = context.typed(risk.title);
    if (!risk.effect.isEmpty() && risk.effect != risk.title)
        what += u'\n' + context.typed(risk.effect);
    QString response = choiceText<Risk>(risk.response);
    if (!risk.responseText.isEmpty())
        response += QStringLiteral(": ") + context.typed(risk.responseText);
    return {what, response};
}

QString impactText(const ReportContext &context, const Risk &risk)
{
    QString text = risk.impactDays.isZero()
        ? QString()
        : QString(context.notation.brief(risk.impactDays.value()) + QStringLiteral(" d"));
    if (risk.impactMoney && context.redaction.showsCost()) {
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += context.notation.brief(risk.impactMoney->value() / 1000.0) + QStringLiteral(" k")
            + context.workspace->settings().currency;
    }
    return text.isEmpty() ? QStringLiteral("–") : text;
}

ReportTable riskTable(ReportContext &context, const std::vector<const Risk *> &risks)
{
    ReportTable table;
    table.columns = {{Text::tr("Key"), {}, false, 0.7},
                     {Text::tr("What may happen"), {}, false, 5},
                     {Text::tr("Chance"), {}, true, 1},
                     {Text::tr("Impact"), {}, true, 1},
                     {Text::tr("Exposure"), Text::tr("d"), true, 1},
                     {Text::tr("Score"), {}, true, 1},
                     {Text::tr("What we do"), {}, false, 3},
                     {Text::tr("Owner"), {}, false, 1.4},
                     {Text::tr("Review"), {}, true, 1}};
    for (const Risk *risk : risks) {
        const auto [what, response] = wordsOf(context, *risk);
        const bool overdue = risk->reviewBy.isValid() && risk->reviewBy < context.result->asOf;
        table.rows.push_back(
            {{risk->key, ReportTone::Quiet},
             {what, {}},
             {context.notation.percent(risk->probability.value()), {}},
             {impactText(context, *risk), {}},
             {risk->impactDays.isZero() ? QStringLiteral("–") : context.notation.figure(exposure(*risk), 1),
              ReportTone::Strong},
             {QString::number(score(*risk)), score(*risk) >= 15 ? ReportTone::Alarm : ReportTone::Normal},
             {response, risk->response == RiskResponse::Unset ? ReportTone::Warning : ReportTone::Normal},
             {ownerOf(context, *risk), {}},
             {context.day(risk->reviewBy), overdue ? ReportTone::Alarm : ReportTone::Normal}});
    }
    table.whenEmpty = Text::tr("none");
    table.notes << Text::tr(
        "Score: band of the chance (1–5) × severity (1–5). Exposure: chance × impact in days.");
    return table;
}

/// Sum of the exposure of open risks on any commitment's driving path (C28).
ReportParagraph contingency(const ReportContext &context, const std::vector<const Risk *> &risks)
{
    std::vector<Id<Item>> onPath;
    for (const Commitment &one : context.commitments) {
        if (one.dates)
            onPath.insert(onPath.end(), one.dates->drivingPath.begin(), one.dates->drivingPath.end());
    }
    double sum = 0;
    double all = 0;
    int count = 0;
    for (const Risk *risk : risks) {
        all += exposure(*risk);
        if (!risk->item.isNull() && std::find(onPath.begin(), onPath.end(), risk->item) != onPath.end()) {
            sum += exposure(*risk);
            ++count;
        }
    }
    return {
        Text::tr(
            "Contingency: %1 days, the exposure of %2 open risks on the driving paths of our commitments. "
            "All risks listed here together: %3 days.")
            .arg(context.notation.figure(sum, 1), QString::number(count), context.notation.figure(all, 1)),
        ParagraphStyle::Body,
        EditorialField::None,
        {}};
}

} // namespace

Blocks risksSection(ReportContext &context)
{
    std::vector<const Risk *> risks = shownRisks(context);
    Blocks blocks{contingency(context, risks)};
    const size_t shortForm = 5;
    if (context.input->options.audience == Audience::Executive && risks.size() > shortForm) {
        context.redaction.leaveOut(Text::tr("%1 smaller risks").arg(risks.size() - shortForm),
                                   Text::tr("short form"));
        risks.resize(shortForm);
    }
    blocks.push_back(riskTable(context, risks));
    int closed = 0;
    int happened = 0;
    for (const Risk &risk : context.workspace->rows<Risk>()) {
        closed += risk.state == RiskState::Closed ? 1 : 0;
        happened += risk.state == RiskState::Materialised ? 1 : 0;
    }
    blocks.push_back(ReportParagraph{Text::tr("Closed: %1. Happened: %2.").arg(closed).arg(happened),
                                     ParagraphStyle::Note,
                                     EditorialField::None,
                                     {}});
    return blocks;
}

} // namespace fairlead

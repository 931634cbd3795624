// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/decision_sections.h"

namespace fairlead {

namespace {

constexpr qsizetype mostSentences = 3; ///< of one kind; two pages are all there is

/// Who is away or on duty when is the team's own business.
bool isInside(const RecordRef &record)
{
    static constexpr const char *tables[] = {Leave::table, Shift::table, PersonSkill::table, Person::table};
    return std::ranges::any_of(tables,
                               [&](const char *table) { return record.table == QLatin1String(table); });
}

bool isShown(ReportContext &context, const RecordRef &record)
{
    if (!context.redaction.isOutside() || !isInside(record))
        return true;
    context.redaction.leaveOut(Text::tr("Changes to people, their leave and duty"),
                               Text::tr("kept inside the team"));
    return false;
}

QString joined(const ReportContext &context, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return Text::tr("none");
    QString text = context.typed(sentences.first(std::min(sentences.size(), mostSentences)).join(u' '));
    if (sentences.size() > mostSentences)
        text += u' ' + Text::tr("And %1 more.").arg(sentences.size() - mostSentences);
    return text;
}

/// The gains or the costs, money only where it is shown.
QStringList effects(const ReportContext &context, const ComparedWords &words, bool areGains)
{
    QStringList texts;
    for (const DifferenceSentence &each : words.sentences) {
        const bool isMoney = each.subject == DifferenceSentence::Subject::Cost;
        if ((areGains ? each.isGain() : each.isCost()) && (!isMoney || context.redaction.showsCost()))
            texts.append(each.text);
    }
    return texts;
}

ReportTable optionTable(ReportContext &context, const ComparedWords &words)
{
    QStringList edits;
    for (const EditWords &edit : words.edits) {
        if (isShown(context, edit.record))
            edits.append(edit.sentence);
    }
    QStringList asks;
    for (const ComparedAsk &ask : words.asks) {
        if (isShown(context, ask.record))
            asks.append(ask.text);
    }
    ReportTable table;
    table.columns = {{QString(), {}, false, 0.8}, {QString(), {}, false, 5}};
    const auto add = [&](const QString &label, const QStringList &sentences, ReportTone tone) {
        table.rows.push_back({{label, ReportTone::Quiet}, {joined(context, sentences), tone}});
    };
    add(Text::tr("It changes"), edits, ReportTone::Normal);
    add(Text::tr("It gains"), effects(context, words, true), ReportTone::Normal);
    add(Text::tr("It costs"), effects(context, words, false), ReportTone::Normal);
    add(Text::tr("We ask for"), asks, ReportTone::Strong);
    return table;
}

/// The open decision that is due first; null: none waits.
const Decision *openDecision(const Workspace &workspace)
{
    const Decision *next = nullptr;
    for (const Decision &each : workspace.rows<Decision>()) {
        if (each.state == DecisionState::Open && each.due.isValid() && (!next || each.due < next->due))
            next = &each;
    }
    return next;
}

void addOptions(ReportContext &context, const PlanComparison &comparison, Blocks &blocks)
{
    for (size_t i = 1; i < comparison.words.size(); ++i) {
        blocks.push_back(ReportHeading{2, context.typed(comparison.names[qsizetype(i)])});
        const QString &why = (*context.input->scenarios)[i].why;
        if (!why.isEmpty())
            blocks.push_back(
                ReportParagraph{context.typed(why), ParagraphStyle::Body, EditorialField::None, {}});
        blocks.push_back(optionTable(context, comparison.words[i]));
    }
}

} // namespace

bool comparesScenarios(const ReportContext &context)
{
    return context.input->scenarios && context.input->scenarios->size() > 1;
}

Blocks choiceSection(ReportContext &context)
{
    Blocks blocks;
    const Decision *open = openDecision(*context.workspace);
    if (open)
        blocks.push_back(
            ReportParagraph{Text::tr("%1 %2, to be decided by %3.")
                                .arg(open->key, context.typed(open->title), context.day(open->due)),
                            ParagraphStyle::Lead,
                            EditorialField::None,
                            {}});
    const QString ask = context.input->options.ask.isEmpty() ? context.plan->ask : context.input->options.ask;
    blocks.push_back(ReportParagraph{context.typed(ask), ParagraphStyle::Body, EditorialField::Ask,
                                     Text::tr("What we ask for: click to write")});
    blocks.push_back(comparisonTable(context, compared(*context.input->scenarios)));
    blocks.push_back(ReportSignatures{
        {{Text::tr("Chosen"), {}, {}},
         {open && !open->decider.isEmpty() ? context.typed(open->decider) : Text::tr("Decided by"),
          {},
          {}}}});
    return blocks;
}

Blocks optionsSection(ReportContext &context)
{
    Blocks blocks;
    addOptions(context, compared(*context.input->scenarios), blocks);
    return blocks;
}

Blocks scenariosSection(ReportContext &context)
{
    if (!comparesScenarios(context))
        return {ReportParagraph{Text::tr("none"), ParagraphStyle::Body, EditorialField::None, {}}};
    const PlanComparison comparison = compared(*context.input->scenarios);
    Blocks blocks{comparisonTable(context, comparison)};
    addOptions(context, comparison, blocks);
    return blocks;
}

} // namespace fairlead

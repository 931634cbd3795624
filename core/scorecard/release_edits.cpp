// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/release_edits.h"

#include "core/base/choice_text.h"
#include "core/reliability/templates.h"
#include "core/scorecard/incident_review.h"

#include <algorithm>
#include <set>

namespace fairlead {

namespace {

bool isOut(const Release &release)
{
    return release.state == ReleaseState::Released || release.state == ReleaseState::RolledBack;
}

template <class From, class To> RecordLink linkBetween(const Id<From> &from, const Id<To> &to, LinkKind kind)
{
    RecordLink link;
    link.id = Id<RecordLink>::create();
    link.fromTable = QLatin1String(From::table);
    link.fromId = from.toString();
    link.toTable = QLatin1String(To::table);
    link.toId = to.toString();
    link.kind = kind;
    return link;
}

/// Records of one kind that are linked from `From` to that record.
template <class From, class To>
std::vector<const From *> linkedTo(const Workspace &workspace, const Id<To> &to)
{
    std::vector<const From *> found;
    for (const RecordLink &link : workspace.rows<RecordLink>()) {
        if (link.fromTable != QLatin1String(From::table) || link.toTable != QLatin1String(To::table)
            || link.toId != to.toString())
            continue;
        if (const From *row = workspace.find(Id<From>::fromString(link.fromId)))
            found.push_back(row);
    }
    return found;
}

Result<void> checked(const SignedReason &why)
{
    if (why.role.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("Which role decides?")));
    if (why.reason.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("A decision needs its reason.")));
    return {};
}

Decision signedDecision(const Workspace &workspace, const SignedReason &why)
{
    Decision decision;
    decision.id = Id<Decision>::create();
    decision.key = nextKey<Decision>(workspace);
    decision.decider = why.role.trimmed();
    decision.rationale = why.reason.trimmed();
    decision.on = why.on;
    decision.state = DecisionState::Decided;
    return decision;
}

template <class Row>
ChangeSet addPart(const Workspace &workspace, const Release &release, Id<Row> ReleaseContent::*field,
                  const Id<Row> &id, const QString &name)
{
    ChangeSet changes{Text::tr("%1 brings %2").arg(release.key, name), {}};
    for (const ReleaseContent &part : workspace.rows<ReleaseContent>()) {
        if (part.release == release.id && part.*field == id)
            return changes;
    }
    ReleaseContent part;
    part.id = Id<ReleaseContent>::create();
    part.release = release.id;
    part.*field = id;
    return changes.add(std::move(part));
}

std::vector<const Incident *> causedByAny(const Workspace &workspace, const std::set<Id<Deployment>> &causes)
{
    std::vector<const Incident *> caused;
    for (const Incident *incident : incidentsByStart(workspace)) {
        if (causes.contains(incident->deployment))
            caused.push_back(incident);
    }
    return caused;
}

} // namespace

Result<ChangeSet> planRelease(const Workspace &workspace, const QString &name, QDate plannedOn)
{
    if (name.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("A release needs a name.")));
    Release release;
    release.id = Id<Release>::create();
    release.key = nextKey<Release>(workspace);
    release.name = name.trimmed();
    release.plannedOn = plannedOn;
    ChangeSet changes{Text::tr("Plan the release %1").arg(release.caption()), {}};
    return changes.add(std::move(release));
}

ChangeSet addToRelease(const Workspace &workspace, const Release &release, const Id<Service> &service)
{
    const Service *added = workspace.find(service);
    return addPart(workspace, release, &ReleaseContent::service, service,
                   added ? added->caption() : QString());
}

ChangeSet addToRelease(const Workspace &workspace, const Release &release, const Id<Item> &item)
{
    const Item *added = workspace.find(item);
    return addPart(workspace, release, &ReleaseContent::item, item, added ? added->caption() : QString());
}

Result<ChangeSet> startReadiness(const Workspace &workspace, const Release &release, QDate on)
{
    if (workspace.find(release.checklist))
        return fail(Error::invalid(Text::tr("%1 has a checklist already.").arg(release.key)));
    const auto list = builtInTemplate(QStringLiteral("T02"));
    if (!list)
        return fail(list.error());
    auto changes = startChecklist(workspace, *list, {{}, {}, {}, release.caption()}, on);
    if (!changes)
        return changes;
    for (const AnyEdit &edit : changes->edits) {
        const auto run = edit.as<ChecklistRun>();
        if (!run)
            continue;
        Release after = release;
        after.checklist = run->id();
        return changes->replace(release, std::move(after));
    }
    return changes;
}

Result<ChangeSet> answerPoint(const CheckAnswer &answer, AnswerState state, const QString &words, QDate on)
{
    CheckAnswer after = answer;
    after.state = state;
    after.doneOn = state == AnswerState::Unknown ? QDate() : on;
    if (state == AnswerState::Waived) {
        if (words.trimmed().isEmpty() && answer.waivedReason.trimmed().isEmpty())
            return fail(Error::invalid(Text::tr("Why may “%1” be left out?").arg(answer.text)));
        if (!words.trimmed().isEmpty())
            after.waivedReason = words.trimmed();
    } else if (!words.trimmed().isEmpty()) {
        after.evidence = words.trimmed();
    }
    const QString label = choiceText(CheckAnswer::table, state);
    ChangeSet changes{Text::tr("“%1”: %2").arg(answer.text, label), {}};
    return changes.replace(answer, std::move(after));
}

Result<ChangeSet> decideRelease(const Workspace &workspace, const Release &release, GoDecision decision,
                                const SignedReason &why)
{
    if (const auto valid = checked(why); !valid)
        return fail(valid.error());
    if (isOut(release))
        return fail(Error::invalid(Text::tr("%1 is out already.").arg(release.key)));
    const bool isGo = decision == GoDecision::Go;
    Decision decided = signedDecision(workspace, why);
    decided.kind = DecisionKind::GoNoGo;
    decided.title = isGo ? Text::tr("Go for %1") : Text::tr("No go for %1");
    decided.title = decided.title.arg(release.caption());
    decided.chosen = isGo ? Text::tr("Go") : Text::tr("No go");
    Release after = release;
    after.decision = isGo ? decided.id : Id<Decision>();
    after.state = isGo ? ReleaseState::Ready : ReleaseState::Planned;
    ChangeSet changes{decided.title, {}};
    const RecordLink link = linkBetween(decided.id, release.id, LinkKind::Relates);
    return changes.add(std::move(decided)).add(link).replace(release, std::move(after));
}

std::vector<const Decision *> decisionsAbout(const Workspace &workspace, const Release &release)
{
    std::vector<const Decision *> all = linkedTo<Decision>(workspace, release.id);
    std::erase_if(all, [](const Decision *each) { return each->kind != DecisionKind::GoNoGo; });
    const Decision *own = workspace.find(release.decision);
    if (own && std::ranges::find(all, own) == all.end())
        all.push_back(own);
    std::ranges::stable_sort(all, [](const Decision *a, const Decision *b) {
        return std::tie(a->on, a->key) < std::tie(b->on, b->key);
    });
    return all;
}

Result<ChangeSet> sendOut(const Workspace &workspace, const Release &release, QDate on)
{
    if (isOut(release))
        return fail(Error::invalid(Text::tr("%1 is out already.").arg(release.key)));
    const GoNoGo check = goNoGo(workspace, release);
    if (!check.isGo) {
        return fail(Error::invalid(Text::tr("%1 cannot go out: %2 (%3 of that kind)")
                                       .arg(release.key, check.blockers.value(0))
                                       .arg(check.blockers.size())));
    }
    Release after = release;
    after.state = ReleaseState::Released;
    after.releasedOn = on;
    ChangeSet changes{Text::tr("%1 is released").arg(release.caption()), {}};
    return changes.replace(release, std::move(after));
}

Result<ChangeSet> rollBack(const Workspace &workspace, const Release &release)
{
    if (release.state != ReleaseState::Released)
        return fail(Error::invalid(Text::tr("%1 is not out.").arg(release.key)));
    Release after = release;
    after.state = ReleaseState::RolledBack;
    ChangeSet changes{Text::tr("Roll back %1").arg(release.caption()), {}};
    changes.replace(release, std::move(after));
    for (const Deployment &deployment : workspace.rows<Deployment>()) {
        if (deployment.release != release.id)
            continue;
        Deployment taken = deployment;
        taken.outcome = DeploymentOutcome::RolledBack;
        changes.replace(deployment, std::move(taken));
    }
    return changes;
}

std::vector<const Incident *> causedBy(const Workspace &workspace, const Deployment &deployment)
{
    return causedByAny(workspace, {deployment.id});
}

std::vector<const Incident *> causedBy(const Workspace &workspace, const Release &release)
{
    std::set<Id<Deployment>> causes;
    for (const Deployment &deployment : workspace.rows<Deployment>()) {
        if (deployment.release == release.id)
            causes.insert(deployment.id);
    }
    return causedByAny(workspace, causes);
}

std::vector<const Service *> servicesOf(const Workspace &workspace, const Release &release)
{
    std::vector<const Service *> services;
    const auto add = [&](const Id<Service> &id) {
        const Service *service = workspace.find(id);
        if (service && std::ranges::find(services, service) == services.end())
            services.push_back(service);
    };
    for (const ReleaseContent &part : workspace.rows<ReleaseContent>()) {
        if (part.release == release.id)
            add(part.service);
    }
    for (const Deployment &deployment : workspace.rows<Deployment>()) {
        if (deployment.release == release.id)
            add(deployment.service);
    }
    std::ranges::stable_sort(services, {}, &Service::key);
    return services;
}

} // namespace fairlead

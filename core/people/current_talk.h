// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/prompts.h"
#include "core/people/talk_edits.h"

namespace fairlead {

/// The day of the talk that a manager wants to see with somebody: a planned one of `asOf`, else the next that
/// is planned, else the latest that was planned after the last held one and never closed, else `asOf` itself.
/// A talk that was held on `asOf` already gives way to the next one.
QDate currentTalkDay(const PrivateRecords &records, const Id<Person> &person, QDate asOf);

/// The talk that is open before a manager: the records with it prepared, and what that took. Looking writes
/// nothing: `preparation` is committed together with the first line.
struct OpenTalk {
    Id<OneOnOne> talk;
    PrivateRecords records;     ///< as they are once it is prepared
    PrivateChanges preparation; ///< empty: it is in the vault as it is shown
};
OpenTalk openTalk(const PrivateRecords &records, const Id<Person> &person, QDate asOf);

/// What there is to talk about beside the agenda of `talk`: promptsFor() of the vault as it is, without what
/// stands in the agenda already, a point that was carried or a promise of this very talk.
std::vector<Prompt> promptsBeside(const Workspace &workspace, const PrivateRecords &records,
                                  const PlanResult &plan, const OpenTalk &talk, const Id<Person> &person,
                                  QDate asOf);

/// Takes a prompt into the agenda as a topic; the manager's own records stay the manager's alone. Errors of
/// addLine().
Result<PrivateChanges> addTopic(const PrivateRecords &records, const Id<OneOnOne> &talk,
                                const QString &section, Visibility visibility, const QString &text);

/// Ctrl+Enter: closeTalk(), where a talk that was planned for later is held on `asOf` instead, and the next
/// one is on `next` where somebody has said so. Errors of closeTalk().
Result<ClosedTalk> closeTalkOn(const Workspace &workspace, const PrivateRecords &records,
                               const Id<OneOnOne> &talk, QDate asOf, QDate next = {});

} // namespace fairlead

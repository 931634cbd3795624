// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/review_content.h"

#include "core/base/choice_text.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

constexpr int monthsOfReview = 6;

template <class Row>
ReviewEntry entryOf(ReviewEntry::Kind kind, const Row &row, QDate on, const QString &text)
{
    ReviewEntry entry;
    entry.kind = kind;
    entry.table = QLatin1String(Row::table);
    entry.id = row.id.toString();
    entry.on = on;
    entry.text = text;
    return entry;
}

ReviewEntry entryOf(const Evidence &row)
{
    ReviewEntry entry = entryOf(row.isAgainst ? ReviewEntry::Kind::Against : ReviewEntry::Kind::Supports, row,
                                row.on, row.text);
    entry.source = choiceText(Evidence::table, row.source);
    entry.isOnlyMine = row.visibility == Visibility::OnlyMe;
    return entry;
}

ReviewEntry entryOf(const Feedback &row)
{
    QStringList parts{row.situation, row.behaviour, row.impact};
    parts.removeAll(QString());
    ReviewEntry entry = entryOf(ReviewEntry::Kind::Feedback, row, row.on, parts.join(QStringLiteral(" – ")));
    entry.source = choiceText(Feedback::table, row.direction);
    entry.isOnlyMine = row.visibility == Visibility::OnlyMe && !row.saidOn.isValid();
    return entry;
}

ReviewEntry entryOf(const Recognition &row)
{
    ReviewEntry entry = entryOf(ReviewEntry::Kind::Recognition, row, row.on, row.text);
    entry.isOnlyMine = !row.saidOn.isValid();
    return entry;
}

ReviewEntry entryOf(const GrowthGoal &row)
{
    return entryOf(ReviewEntry::Kind::GoalDone, row, row.doneOn,
                   row.measure.isEmpty() ? row.title : Text::tr("%1 (%2)").arg(row.title, row.measure));
}

/// Puts entries where they belong, each as the manager decided about it.
class Content {
public:
    Content(const PrivateRecords &records, const Id<ReviewPacket> &packet)
    {
        for (const ReviewPart &part : records.rows<ReviewPart>()) {
            if (part.packet != packet)
                continue;
            if (part.recordId.isEmpty())
                m_words[part.competency] = part.text;
            else
                m_decided[{part.recordTable, part.recordId}] = part.isIn;
        }
    }

    void begin(const QString &competency) { group(competency); }
    void add(const QString &competency, ReviewEntry entry)
    {
        const auto decided = m_decided.find({entry.table, entry.id});
        entry.isIn = decided == m_decided.end() ? !entry.isOnlyMine : decided->second;
        group(competency).entries.push_back(std::move(entry));
    }

    std::vector<ReviewGroup> finished(size_t ofLevel)
    {
        for (const auto &[competency, words] : m_words)
            group(competency).words = words;
        std::ranges::stable_sort(m_groups.begin() + std::ptrdiff_t(ofLevel), m_groups.end(),
                                 [](const ReviewGroup &a, const ReviewGroup &b) {
                                     if (a.competency.isEmpty() != b.competency.isEmpty())
                                         return b.competency.isEmpty();
                                     return a.competency < b.competency;
                                 });
        for (ReviewGroup &each : m_groups)
            std::ranges::stable_sort(each.entries, {}, &ReviewEntry::on);
        return std::move(m_groups);
    }

private:
    ReviewGroup &group(const QString &competency)
    {
        const auto found = std::ranges::find(m_groups, competency, &ReviewGroup::competency);
        if (found != m_groups.end())
            return *found;
        return m_groups.emplace_back(ReviewGroup{competency, {}, {}});
    }

    std::map<QString, QString> m_words;
    std::map<std::pair<QString, QString>, bool> m_decided;
    std::vector<ReviewGroup> m_groups;
};

const ReviewPart *partOf(const PrivateRecords &records, const Id<ReviewPacket> &packet, const QString &table,
                         const QString &id, const QString &competency)
{
    for (const ReviewPart &part : records.rows<ReviewPart>()) {
        const bool isSame = part.recordTable == table && part.recordId == id
            && (!id.isEmpty() || part.competency == competency);
        if (part.packet == packet && isSame)
            return &part;
    }
    return nullptr;
}

ReviewPart newPart(const Id<ReviewPacket> &packet)
{
    ReviewPart part;
    part.id = Id<ReviewPart>::create();
    part.packet = packet;
    return part;
}

} // namespace

int ReviewGroup::chosen() const
{
    return int(std::ranges::count_if(entries, &ReviewEntry::isIn));
}

int ReviewContent::chosen() const
{
    int count = 0;
    for (const ReviewGroup &group : groups)
        count += group.chosen();
    return count;
}

int ReviewContent::leftOut() const
{
    int count = 0;
    for (const ReviewGroup &group : groups)
        count += int(group.entries.size()) - group.chosen();
    return count;
}

Result<ReviewContent> reviewContent(const Workspace &workspace, const PrivateRecords &records,
                                    const Id<ReviewPacket> &packet)
{
    const ReviewPacket *of = records.find(packet);
    if (!of)
        return fail(Error::notFound(Text::tr("There is no such review packet.")));
    const ReviewEvidence review = reviewEvidence(workspace, records, of->person, of->from, of->to);
    const auto facts = competencyFacts(workspace, records, of->person);
    const size_t ofLevel = facts ? facts->size() : 0;
    Content gathered(records, packet);
    for (const ReviewEvidence::Group &group : review.groups) {
        gathered.begin(group.competency);
        for (const Evidence *row : group.supports)
            gathered.add(group.competency, entryOf(*row));
        for (const Evidence *row : group.against)
            gathered.add(group.competency, entryOf(*row));
    }
    for (const Feedback *row : review.feedback)
        gathered.add(row->competency, entryOf(*row));
    for (const GrowthGoal *row : review.goalsDone)
        gathered.add(row->competency, entryOf(*row));
    for (const Recognition *row : review.recognition)
        gathered.add({}, entryOf(*row));
    ReviewContent content;
    content.groups = gathered.finished(ofLevel);
    std::vector<QDate> days;
    for (size_t i = 0; i < content.groups.size(); ++i) {
        const size_t before = days.size();
        for (const ReviewEntry &entry : content.groups[i].entries) {
            if (entry.isIn && entry.kind != ReviewEntry::Kind::Against)
                days.push_back(entry.on);
        }
        if (i < ofLevel && days.size() == before)
            content.withoutEvidence << content.groups[i].competency;
    }
    content.spread = recencySpread(days, of->from, of->to);
    return content;
}

PrivateChanges chooseForReview(const PrivateRecords &records, const Id<ReviewPacket> &packet,
                               const ReviewEntry &entry, bool isIn)
{
    PrivateChanges changes;
    changes.sentence = isIn ? Text::tr("Take “%1” into the review").arg(entry.text)
                            : Text::tr("Leave “%1” out of the review").arg(entry.text);
    const ReviewPart *before = partOf(records, packet, entry.table, entry.id, {});
    ReviewPart after = before ? *before : newPart(packet);
    after.recordTable = entry.table;
    after.recordId = entry.id;
    after.isIn = isIn;
    if (before)
        return changes.replace(*before, after);
    return entry.isIn == isIn ? PrivateChanges() : changes.add(after);
}

PrivateChanges writeForReview(const PrivateRecords &records, const Id<ReviewPacket> &packet,
                              const QString &competency, const QString &words)
{
    PrivateChanges changes;
    changes.sentence = competency.isEmpty() ? Text::tr("Write on what no competency was named for")
                                            : Text::tr("Write on %1 in the review").arg(competency);
    const ReviewPart *before = partOf(records, packet, {}, {}, competency);
    if (words.trimmed().isEmpty())
        return before ? changes.remove(*before) : PrivateChanges();
    ReviewPart after = before ? *before : newPart(packet);
    after.competency = competency;
    after.text = words;
    return before ? changes.replace(*before, after) : changes.add(after);
}

std::vector<const ReviewPacket *> reviewsOf(const PrivateRecords &records, const Id<Person> &person)
{
    std::vector<const ReviewPacket *> found;
    for (const ReviewPacket &packet : records.rows<ReviewPacket>()) {
        if (packet.person == person)
            found.push_back(&packet);
    }
    std::ranges::stable_sort(found,
                             [](const ReviewPacket *a, const ReviewPacket *b) { return a->to > b->to; });
    return found;
}

std::pair<QDate, QDate> nextReviewPeriod(const PrivateRecords &records, const Id<Person> &person, QDate asOf)
{
    QDate from = asOf.addMonths(-monthsOfReview).addDays(1);
    const auto before = reviewsOf(records, person);
    if (!before.empty() && before.front()->to < asOf)
        from = std::max(from, before.front()->to.addDays(1));
    return {from, asOf};
}

} // namespace fairlead

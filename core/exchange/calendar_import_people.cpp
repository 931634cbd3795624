// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_import_people.h"

namespace fairlead {

namespace {

struct KindWords {
    LeaveKind kind;
    const char *words; ///< parted by |; each one or two words, folded
};

constexpr KindWords kindWords[] = {
    {LeaveKind::Unplanned,
     "sick|sickness|ill|illness|krank|malade|enfermo|doente|chory|emergency|bereavement"},
    {LeaveKind::Training, "training|course|conference|workshop|schulung|formation|seminar|kurs"},
    {LeaveKind::Long, "parental|maternity|paternity|sabbatical|elternzeit|unpaid leave|karenz"},
    {LeaveKind::Compensation, "toil|comp time|comp day|compensation|lieu|zeitausgleich|überstunden"},
    {LeaveKind::Planned,
     "vacation|holiday|holidays|leave|pto|ooo|oof|off|away|out "
     "of|urlaub|ferien|congé|congés|vacances|vacaciones|"
     "férias|urlop|отпуск|absent|absence|abwesend|day off|annual leave|time off"},
};

/// Words of letters and digits; what stands in an address stays together.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        while (word.endsWith(u'.') || word.endsWith(u'-'))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : text.left(1000)) {
        const bool isInside =
            !word.isEmpty() && (c == u'@' || c == u'.' || c == u'-' || c == u'_' || c == u'\'');
        if (c.isLetterOrNumber() || c.isMark() || isInside)
            word += c;
        else
            flush();
    }
    flush();
    return words;
}

std::optional<LeaveKind> saidKind(const CalendarEvent &event)
{
    const QString text = QString(
        u' ' + wordsOf(QString(event.summary + u' ' + event.categories.join(u' '))).join(u' ').toCaseFolded()
        + u' ');
    for (const KindWords &each : kindWords) {
        for (const QString &word : QString::fromUtf8(each.words).split(u'|')) {
            if (text.contains(QString(u' ' + word + u' ')))
                return each.kind;
        }
    }
    return {};
}

} // namespace

PeopleInText::PeopleInText(const Workspace &workspace)
{
    for (const Person &person : workspace.rows<Person>()) {
        m_keys.insert(person.key, person.id);
        const QStringList words = wordsOf(person.name.toCaseFolded());
        const auto add = [&](const QStringList &name) {
            if (!name.isEmpty())
                m_names[name.join(u' ')].insert(person.id);
            m_longest = std::max(m_longest, std::min(int(name.size()), 6));
        };
        add(words);
        if (words.size() > 1) {
            add({words.first()});
            add({words.first(), words.last()});
            add(QStringList(words.last()) + words.first(words.size() - 1)); // Silva, Ana
        }
        add({person.externalId.toCaseFolded()});
    }
}

Id<Person> PeopleInText::find(const QString &text) const
{
    const QStringList words = wordsOf(text);
    for (int length = m_longest; length >= 1; --length) { // a longer name says more than a first name
        QSet<Id<Person>> found;
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            const QString name = words.mid(at, length).join(u' ');
            if (length == 1 && m_keys.contains(name))
                found.insert(m_keys.value(name));
            const auto people = m_names.constFind(name.toCaseFolded());
            if (people != m_names.constEnd())
                found.unite(*people);
        }
        if (!found.isEmpty())
            return found.size() == 1 ? *found.constBegin() : Id<Person>();
    }
    return {};
}

bool saysAway(const CalendarEvent &event)
{
    return event.outOfOffice || saidKind(event).has_value();
}

LeaveKind leaveKindOf(const CalendarEvent &event)
{
    return saidKind(event).value_or(LeaveKind::Planned);
}

} // namespace fairlead

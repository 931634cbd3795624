// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/redaction.h"

namespace fairlead {

namespace {

QRegularExpression anyOf(QStringList words)
{
    if (words.isEmpty())
        return QRegularExpression(QStringLiteral("(?!)"));
    // Longest first, so that a whole name is taken before its parts.
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return QRegularExpression(
        QString(QStringLiteral("(?<![\\w])(?:") + words.join(u'|') + QStringLiteral(")(?![\\w])")),
        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Redaction::Redaction(const Workspace &workspace, Audience audience, bool showCost)
    : m_workspace(workspace)
    , m_audience(audience)
    , m_showCost(showCost)
{
    if (!isOutside())
        return;
    QStringList words;
    QStringList names;
    const auto know = [this, &words](const QString &word, const QString &role) {
        if (word.isEmpty())
            return;
        m_roles.insert(word, role);
        words << word;
    };
    for (const Person &person : workspace.rows<Person>()) {
        const QString role = person.role.isEmpty() ? Text::tr("a team member") : person.role;
        know(person.key, role);
        for (const QString &part : person.name.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() > 2)
                know(part, role);
        }
        know(person.name, role);
        if (!person.name.isEmpty())
            names << person.name;
    }
    m_anyName = anyOf(words);
    m_fullName = anyOf(names);
    if (!names.isEmpty())
        leaveOut(Text::tr("Names"), Text::tr("roles are shown"));
}

QString Redaction::replaced(const QString &text, const QRegularExpression &pattern) const
{
    QString result;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from);
        result += m_roles.value(match.captured());
        from = match.capturedEnd();
    }
    return from == 0 ? text : QString(result + text.mid(from));
}

QString Redaction::text(const QString &typed) const
{
    return isOutside() && !typed.isEmpty() ? replaced(typed, m_anyName) : typed;
}

QString Redaction::withoutFullNames(const QString &text) const
{
    return isOutside() && !text.isEmpty() ? replaced(text, m_fullName) : text;
}

QString Redaction::name(const Id<Person> &id) const
{
    const Person *person = m_workspace.find(id);
    return person ? person->name : QString();
}

QString Redaction::role(const Id<Person> &id) const
{
    const Person *person = m_workspace.find(id);
    if (!person)
        return {};
    return person->role.isEmpty() ? Text::tr("a team member") : person->role;
}

void Redaction::leaveOut(const QString &what, const QString &why)
{
    const LeftOut left{what, why};
    if (std::find(m_leftOut.begin(), m_leftOut.end(), left) == m_leftOut.end())
        m_leftOut.push_back(left);
}

} // namespace fairlead

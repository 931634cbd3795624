// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/markup_node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead {

const MarkupNode *MarkupNode::find(QStringView key) const
{
    for (const auto &[name, value] : pairs) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

const MarkupNode *MarkupNode::at(std::initializer_list<QStringView> path) const
{
    const MarkupNode *node = this;
    for (const QStringView key : path) {
        node = node->find(key);
        if (!node)
            return nullptr;
    }
    return node;
}

QString MarkupNode::textAt(std::initializer_list<QStringView> path) const
{
    const MarkupNode *node = at(path);
    return node && node->kind == Kind::Scalar ? node->text : QString();
}

QStringList MarkupNode::textsAt(std::initializer_list<QStringView> path) const
{
    const MarkupNode *node = at(path);
    QStringList texts;
    if (!node)
        return texts;
    if (node->kind == Kind::Scalar)
        texts.append(node->text);
    for (const MarkupNode &item : node->items) {
        if (item.kind == Kind::Scalar)
            texts.append(item.text);
    }
    return texts;
}

MarkupNode &MarkupNode::set(const QString &key, MarkupNode value)
{
    if (kind != Kind::Map)
        *this = map();
    for (auto &[name, old] : pairs) {
        if (name == key) {
            old = std::move(value);
            return old;
        }
    }
    pairs.emplace_back(key, std::move(value));
    return pairs.back().second;
}

void MarkupNode::remove(QStringView key)
{
    std::erase_if(pairs, [&](const auto &pair) { return pair.first == key; });
}

void MarkupNode::prune(std::initializer_list<QStringView> path)
{
    std::vector<MarkupNode *> way{this};
    for (const QStringView key : path) {
        const MarkupNode *next = way.back()->find(key);
        if (!next)
            return;
        way.push_back(const_cast<MarkupNode *>(next)); // NOLINT: a child of a node that may be changed
    }
    for (size_t i = path.size(); i-- > 0;) {
        way[i]->remove(std::data(path)[i]);
        if (!way[i]->pairs.empty())
            return;
    }
}

MarkupNode MarkupNode::scalar(const QString &text)
{
    MarkupNode node;
    node.kind = Kind::Scalar;
    node.text = text;
    node.isPlain = false;
    return node;
}

MarkupNode MarkupNode::number(const QString &text)
{
    MarkupNode node = scalar(text);
    node.isPlain = true;
    return node;
}

MarkupNode MarkupNode::list(const QStringList &texts)
{
    MarkupNode node;
    node.kind = Kind::List;
    for (const QString &text : texts)
        node.items.push_back(scalar(text));
    return node;
}

MarkupNode MarkupNode::map()
{
    MarkupNode node;
    node.kind = Kind::Map;
    return node;
}

bool MarkupNode::operator==(const MarkupNode &other) const
{
    return kind == other.kind && text == other.text && items == other.items && pairs == other.pairs
        && (kind != Kind::Scalar || isPlain == other.isPlain);
}

MarkupNode markupFromJson(const QJsonValue &value)
{
    MarkupNode node;
    switch (value.type()) {
    case QJsonValue::String:
        return MarkupNode::scalar(value.toString());
    case QJsonValue::Bool:
        return MarkupNode::number(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        return MarkupNode::number(whole != std::numeric_limits<qint64>::min()
                                      ? QString::number(whole)
                                      : QString::number(number, 'g', 17));
    }
    case QJsonValue::Array:
        node.kind = MarkupNode::Kind::List;
        for (const QJsonValue &item : value.toArray())
            node.items.push_back(markupFromJson(item));
        return node;
    case QJsonValue::Object: {
        node = MarkupNode::map();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            node.pairs.emplace_back(it.key(), markupFromJson(it.value()));
        return node;
    }
    default:
        return node;
    }
}

Result<MarkupNode> readJsonMarkup(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return fail(
            Error::malformed(Text::tr("line %1: it is no JSON (%2).").arg(line).arg(error.errorString())));
    }
    return markupFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

} // namespace fairlead

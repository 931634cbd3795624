// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/markup_node.h"

#include <QRegularExpression>
#include <QSet>
#include <map>
#include <sstream>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace fairlead {

namespace {

struct TooMuch {
    qsizetype line;
    QString sentence;
};

/// Builds trees from the parser's events, so that limits hold while reading, not afterwards.
class TreeBuilder final : public YAML::EventHandler {
public:
    explicit TreeBuilder(const MarkupLimits &limits) : m_limits(limits) { }

    std::vector<MarkupNode> documents;

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        m_open.clear();
        m_anchored.clear();
        m_root = {};
        if (qsizetype(documents.size()) >= m_limits.documents)
            throw TooMuch{lineOf(mark),
                          Text::tr("there are more than %1 documents.").arg(m_limits.documents)};
    }
    void OnDocumentEnd() override { documents.push_back(std::move(m_root)); }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { take(mark, anchor, {}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchored.find(anchor);
        if (found == m_anchored.end())
            throw TooMuch{lineOf(mark), Text::tr("a piece refers to itself.")};
        count(mark, found->second.second);
        checkDepth(mark, found->second.first);
        MarkupNode copy = found->second.first;
        copy.line = lineOf(mark);
        put(mark, std::move(copy), found->second.second);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        MarkupNode node = MarkupNode::scalar(QString::fromStdString(value));
        node.isPlain = tag == "?";
        take(mark, anchor, std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        start(mark, anchor, MarkupNode::Kind::List);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        start(mark, anchor, MarkupNode::Kind::Map);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open {
        MarkupNode node;
        YAML::anchor_t anchor = 0;
        qsizetype count = 1;
        std::optional<QString> key; ///< of the pair whose value comes next
        QSet<QString> keys;
        YAML::Mark mark;
    };

    static qsizetype lineOf(const YAML::Mark &mark) { return qsizetype(mark.line) + 1; }

    void count(const YAML::Mark &mark, qsizetype more)
    {
        m_nodes += more;
        if (m_nodes > m_limits.nodes)
            throw TooMuch{lineOf(mark), Text::tr("it unfolds to more than %1 values.").arg(m_limits.nodes)};
    }
    static qsizetype depthOf(const MarkupNode &node)
    {
        qsizetype deepest = 0;
        for (const MarkupNode &item : node.items)
            deepest = std::max(deepest, depthOf(item));
        for (const auto &[name, value] : node.pairs)
            deepest = std::max(deepest, depthOf(value));
        return deepest + 1;
    }
    void checkDepth(const YAML::Mark &mark, const MarkupNode &node) const
    {
        if (qsizetype(m_open.size()) + depthOf(node) > m_limits.depth)
            throw TooMuch{lineOf(mark), Text::tr("it is nested deeper than %1 levels.").arg(m_limits.depth)};
    }
    void start(const YAML::Mark &mark, YAML::anchor_t anchor, MarkupNode::Kind kind)
    {
        count(mark, 1);
        if (qsizetype(m_open.size()) >= m_limits.depth)
            throw TooMuch{lineOf(mark), Text::tr("it is nested deeper than %1 levels.").arg(m_limits.depth)};
        Open open;
        open.node.kind = kind;
        open.node.line = lineOf(mark);
        open.anchor = anchor;
        open.mark = mark;
        m_open.push_back(std::move(open));
    }
    void end()
    {
        Open open = std::move(m_open.back());
        m_open.pop_back();
        if (open.anchor)
            m_anchored[open.anchor] = {open.node, open.count};
        put(open.mark, std::move(open.node), open.count);
    }
    void take(const YAML::Mark &mark, YAML::anchor_t anchor, MarkupNode node)
    {
        count(mark, 1);
        node.line = lineOf(mark);
        if (anchor)
            m_anchored[anchor] = {node, 1};
        put(mark, std::move(node), 1);
    }
    void put(const YAML::Mark &mark, MarkupNode node, qsizetype size)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &open = m_open.back();
        open.count += size;
        if (open.node.isList()) {
            open.node.items.push_back(std::move(node));
        } else if (!open.key) {
            if (node.isMap() || node.isList())
                throw TooMuch{lineOf(mark), Text::tr("a key is no word; expected text.")};
            if (open.keys.contains(node.text))
                throw TooMuch{lineOf(mark), Text::tr("the key %1 is there twice.").arg(quoted(node.text))};
            open.keys.insert(node.text);
            open.key = node.text;
        } else {
            open.node.pairs.emplace_back(*std::exchange(open.key, std::nullopt), std::move(node));
        }
    }

    const MarkupLimits &m_limits;
    qsizetype m_nodes = 0;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, std::pair<MarkupNode, qsizetype>> m_anchored;
    MarkupNode m_root;
};

Error noYaml(qsizetype line, const QString &why)
{
    return Error::malformed(Text::tr("line %1: it is no YAML that can be read: %2").arg(line).arg(why));
}

/// A word that no reader of YAML takes for anything but text.
bool isSafeWord(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z/_][A-Za-z0-9 _./+@(),=<>-]*$"));
    static const QRegularExpression meaning(
        QStringLiteral("^(y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 120 && word.match(text).hasMatch() && !meaning.match(text).hasMatch()
        && !text.endsWith(u' ');
}

void emitText(YAML::Emitter &out, const QString &text, bool isPlain)
{
    if (!isPlain && !isSafeWord(text))
        out << YAML::DoubleQuoted;
    out << text.toStdString();
}

void emitNode(YAML::Emitter &out, const MarkupNode &node)
{
    switch (node.kind) {
    case MarkupNode::Kind::Null:
        out << YAML::Null;
        break;
    case MarkupNode::Kind::Scalar:
        emitText(out, node.text, node.isPlain);
        break;
    case MarkupNode::Kind::List:
        if (node.items.empty())
            out << YAML::Flow;
        out << YAML::BeginSeq;
        for (const MarkupNode &item : node.items)
            emitNode(out, item);
        out << YAML::EndSeq;
        break;
    case MarkupNode::Kind::Map:
        if (node.pairs.empty())
            out << YAML::Flow;
        out << YAML::BeginMap;
        for (const auto &[key, value] : node.pairs) {
            out << YAML::Key;
            emitText(out, key, false);
            out << YAML::Value;
            emitNode(out, value);
        }
        out << YAML::EndMap;
        break;
    }
}

} // namespace

Result<std::vector<MarkupNode>> readYaml(const QByteArray &bytes, const MarkupLimits &limits)
{
    TreeBuilder tree(limits);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(tree)) { }
    } catch (const TooMuch &problem) {
        return fail(noYaml(problem.line, problem.sentence));
    } catch (const YAML::Exception &problem) { // the library's own words are English and short
        return fail(noYaml(qsizetype(problem.mark.line) + 1, QString::fromStdString(problem.msg)));
    }
    return std::move(tree.documents);
}

QString writeYaml(const MarkupNode &node)
{
    YAML::Emitter out;
    out.SetIndent(2);
    emitNode(out, node);
    return QString::fromStdString(std::string(out.c_str(), out.size())) + u'\n';
}

} // namespace fairlead

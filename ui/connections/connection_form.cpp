// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_form.h"

#include "core/exchange/connection_policy.h"
#include "ui/connections/connections_model.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/form_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace fairlead {

namespace {

QList<ChoiceOption> kinds()
{
    QList<ChoiceOption> options;
    for (size_t i = 0; i < std::size(Choices<ConnectionKind>::all); ++i)
        options.append({int(i), kindOfServer(ConnectionKind(i))});
    return options;
}

/// Where the vendor's own service answers; empty: it stands at another address for everybody.
QString usualAddress(ConnectionKind kind)
{
    if (kind == ConnectionKind::PagerDuty)
        return QStringLiteral("https://api.pagerduty.com");
    return kind == ConnectionKind::GitHub ? QStringLiteral("https://api.github.com") : QString();
}

QString exampleAddress(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Prometheus:
        return QStringLiteral("https://prometheus.example:9090");
    case ConnectionKind::Alertmanager:
        return QStringLiteral("https://alerts.example:9093");
    case ConnectionKind::Backstage:
        return QStringLiteral("https://backstage.example:7007");
    default:
        return usualAddress(kind);
    }
}

bool hasScope(ConnectionKind kind)
{
    return kind != ConnectionKind::Alertmanager && kind != ConnectionKind::Backstage;
}

QString exampleScope(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Prometheus:
        return QStringLiteral("slo:sli_error:ratio_rate1d");
    case ConnectionKind::PagerDuty:
        return QStringLiteral("PIJ90N7, PU41F2X");
    default:
        return QStringLiteral("acme/orders, acme/search");
    }
}

/// What is read, and which key serves for it.
QString hintOf(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Prometheus:
        return ConnectionForm::tr(
            "Reads is a selector of the series that hold the error ratio of a day; empty: "
            "those that Sloth records. A key only where a proxy asks for one.");
    case ConnectionKind::Alertmanager:
        return ConnectionForm::tr(
            "All alerts that fire now are read. A key only where a proxy asks for one.");
    case ConnectionKind::PagerDuty:
        return ConnectionForm::tr("Reads are ids of schedules; empty: all. The key is one of the REST API, "
                                  "best a read-only one.");
    case ConnectionKind::GitHub:
        return ConnectionForm::tr(
            "Reads are repositories, owner/name; empty: those of the services. The key is "
            "a token that may read metadata, deployments and pull requests.");
    case ConnectionKind::Backstage:
        break;
    }
    return ConnectionForm::tr("The whole catalogue is read. The key is a token of the back end that may read "
                              "the catalogue.");
}

} // namespace

LineField::LineField(Shows shows, QWidget *parent) : FormField(parent), m_edit(new QLineEdit)
{
    setEditor(m_edit);
    if (shows == Shows::Dots)
        m_edit->setEchoMode(QLineEdit::Password);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        setError({});
        Q_EMIT committed(text);
    });
}

QVariant LineField::value() const
{
    return m_edit->text().trimmed();
}

void LineField::setValue(const QVariant &value)
{
    m_edit->setText(value.toString());
    setError({});
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LineField::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

ConnectionForm::ConnectionForm(ScopeCheck checkScope, QWidget *parent)
    : SidePanel(parent)
    , m_checkScope(std::move(checkScope))
    , m_name(new LineField)
    , m_kind(new ChoiceField(kinds()))
    , m_address(new LineField)
    , m_scope(new LineField)
    , m_key(new LineField(LineField::Shows::Dots))
    , m_hint(new Label({}, TextSize::Note, Tone::Secondary))
    , m_save(new Button(tr("Save"), ButtonRole::Primary))
{
    setAccessibleName(tr("Connection"));
    m_hint->setWordWrap(true);
    m_save->setToolTip(tr("Save the connection (Ctrl+Enter)"));
    auto *form = new FormRows(1);
    m_kind->editor()->setProperty("quiet", false);
    form->add(tr("Server"), m_kind);
    form->add(tr("Name"), m_name);
    form->add(tr("Address"), m_address);
    form->add(tr("Reads"), m_scope);
    form->add(tr("Key"), m_key);
    addForm(form);
    add(m_hint);
    auto *kept = new Label(tr("The key is kept in the desktop's keyring, never in the workspace."),
                           TextSize::Note, Tone::Secondary);
    kept->setWordWrap(true);
    add(kept);
    auto *verbs = new QWidget;
    auto *row = new QHBoxLayout(verbs);
    auto *leave = new Button(tr("Cancel"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    setSpace(row, {0, 2, 0, 0, 2});
    add(verbs);
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::save);
    connect(leave, &QPushButton::clicked, this, &ConnectionForm::left);
    connect(this, &SidePanel::closeWanted, this, &ConnectionForm::left);
    connect(m_kind, &FormField::committed, this, [this] {
        const bool isUsual =
            m_address->text().isEmpty() || m_address->text() == usualAddress(m_connection.kind);
        m_connection.kind = ConnectionKind(m_kind->value().toInt());
        if (isUsual)
            m_address->setValue(usualAddress(m_connection.kind));
        showHints();
    });
}

void ConnectionForm::edit(const Connection &connection)
{
    m_connection = connection;
    setHeading(connection.key, connection.key.isEmpty() ? tr("New connection") : connection.name);
    m_name->setValue(connection.name);
    m_kind->setValue(int(connection.kind));
    m_address->setValue(connection.url);
    m_scope->setValue(connection.scope);
    m_key->setValue(QString());
    m_key->setPlaceholder(connection.key.isEmpty() ? QString() : tr("unchanged"));
    showHints();
    (connection.key.isEmpty() ? m_kind->editor() : m_name->editor())->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::showHints()
{
    m_address->setPlaceholder(exampleAddress(m_connection.kind));
    m_scope->setPlaceholder(exampleScope(m_connection.kind));
    m_scope->parentWidget()->setVisible(hasScope(m_connection.kind));
    m_hint->setText(hintOf(m_connection.kind));
}

Connection ConnectionForm::typed() const
{
    Connection connection = m_connection;
    connection.name = m_name->text();
    connection.url = m_address->text();
    connection.scope = hasScope(connection.kind) ? m_scope->text() : QString();
    return connection;
}

void ConnectionForm::save()
{
    const Connection connection = typed();
    const auto address = checkedAddress(connection.url);
    m_name->setError(connection.name.isEmpty() ? tr("Expected a name, such as “Production metrics”.")
                                               : QString());
    m_address->setError(connection.url.isEmpty()
                            ? tr("Expected an address, such as %1.").arg(exampleAddress(connection.kind))
                            : address ? QString()
                                      : address.error().message);
    m_scope->setError(address ? m_checkScope(connection) : QString());
    for (LineField *field : {m_name, m_address, m_scope}) {
        if (!field->error().isEmpty())
            return field->editor()->setFocus(Qt::OtherFocusReason);
    }
    const QString key = m_key->text();
    m_key->setValue(QString());
    Q_EMIT saved(connection, key);
}

void ConnectionForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        save();
    else
        SidePanel::keyPressEvent(event);
}

} // namespace fairlead

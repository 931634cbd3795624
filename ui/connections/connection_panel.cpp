// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_panel.h"

#include "core/exchange/connection_run.h"
#include "ui/connections/connections_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/progress_line.h"

#include <QHBoxLayout>

namespace fairlead {

namespace {

QList<ChoiceOption> times()
{
    return {{7, ConnectionPanel::tr("The last 7 days")},
            {30, ConnectionPanel::tr("The last 30 days")},
            {90, ConnectionPanel::tr("The last 90 days")},
            {365, ConnectionPanel::tr("The last year")}};
}

Label *wrapped()
{
    auto *label = new Label({});
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : SidePanel(parent)
    , m_address(new RunsLabel)
    , m_reads(wrapped())
    , m_key(wrapped())
    , m_lastRead(wrapped())
    , m_outcome(wrapped())
    , m_time(new ChoiceField(times()))
    , m_times(new FormRows(1))
    , m_read(new Button(tr("Read now"), ButtonRole::Primary))
    , m_test(new Button(tr("Test connection")))
    , m_edit(new Button(tr("Edit…")))
    , m_remove(new Button(tr("Delete"), ButtonRole::Quiet))
    , m_words(wrapped())
    , m_line(new ProgressLine(this))
{
    setAccessibleName(tr("Connection"));
    const auto fact = [this](const QString &title, QWidget *value) {
        auto *rows = new QWidget;
        auto *down = new QVBoxLayout(rows);
        down->addWidget(new Label(title, TextSize::Note, Tone::Secondary));
        down->addWidget(value);
        setSpace(down, {0, 0, 0, 0.5, 0});
        add(rows);
    };
    fact(tr("Address"), m_address);
    fact(tr("Reads"), m_reads);
    fact(tr("Key"), m_key);
    fact(tr("Last read"), m_lastRead);
    fact(tr("Result"), m_outcome);
    addLine();
    m_times->add(tr("Time to read"), m_time);
    m_time->editor()->setProperty("quiet", false);
    m_time->setValue(90);
    addForm(m_times);
    const auto row = [this](std::initializer_list<QWidget *> buttons) {
        auto *verbs = new QWidget;
        auto *across = new QHBoxLayout(verbs);
        for (QWidget *button : buttons)
            across->addWidget(button);
        across->addStretch(1);
        setSpace(across, {0, 1, 0, 0, 2});
        add(verbs);
    };
    row({m_read, m_test});
    row({m_edit, m_remove});
    m_read->setToolTip(tr("Read the server and show what would change (Ctrl+Enter)"));
    m_test->setToolTip(tr("Ask the server for next to nothing: is it there, does it take the key? (T)"));
    m_edit->setToolTip(tr("Change the connection or its key (Enter)"));
    m_remove->setToolTip(tr("Delete the connection and its key (Del)"));
    add(m_words);
    connect(m_read, &QPushButton::clicked, this, &ConnectionPanel::readWanted);
    connect(m_test, &QPushButton::clicked, this, &ConnectionPanel::testWanted);
    connect(m_edit, &QPushButton::clicked, this, &ConnectionPanel::editWanted);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPanel::removeWanted);
    connect(m_line, &ProgressLine::stopChosen, this, &ConnectionPanel::stopWanted);
    showRunning(false);
}

void ConnectionPanel::show(const Connection &connection, const QString &keyWords, bool canChange)
{
    m_canChange = canChange;
    setHeading(QStringLiteral("%1 · %2").arg(connection.key, kindOfServer(connection.kind)), connection.name);
    m_address->setText(connection.url, Tone::Text);
    m_reads->setText(readsOf(connection));
    m_key->setText(keyWords);
    m_lastRead->setText(lastReadOf(connection));
    m_outcome->setText(connection.lastOutcome.isEmpty() ? QStringLiteral("–") : connection.lastOutcome);
    m_times->setVisible(readsTime(connection.kind));
    showRunning(m_isRunning);
}

int ConnectionPanel::days() const
{
    return m_time->value().toInt();
}

void ConnectionPanel::begin(const QString &words)
{
    m_words->setText(words);
    m_what = words;
    m_done = 0;
    m_planned = 1;
    m_line->begin();
    showRunning(true);
}

void ConnectionPanel::setProgress(int done, int planned, const QString &what)
{
    m_done = done;
    m_planned = std::max(planned, 1);
    m_what = what;
    m_words->setText(tr("%1 · request %2 of %3").arg(what).arg(done + 1).arg(m_planned));
    m_line->setPercent(100 * done / m_planned);
}

void ConnectionPanel::setWaiting(int seconds, const QString &why)
{
    m_words->setText(seconds == 1 ? tr("%1: %2 Asked again in 1 second.").arg(m_what, why)
                                  : tr("%1: %2 Asked again in %3 seconds.").arg(m_what, why).arg(seconds));
}

void ConnectionPanel::setDrafting()
{
    m_words->setText(tr("Comparing with the workspace"));
    m_line->setPercent(100);
}

void ConnectionPanel::end()
{
    m_words->clear();
    m_line->end();
    showRunning(false);
}

QString ConnectionPanel::progressWords() const
{
    return m_words->text();
}

void ConnectionPanel::showRunning(bool running)
{
    m_isRunning = running;
    m_words->setVisible(running);
    for (Button *verb : {m_read, m_edit, m_remove})
        verb->setEnabled(!running && m_canChange);
    m_test->setEnabled(!running);
    m_time->setEnabled(!running);
}

} // namespace fairlead

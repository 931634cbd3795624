// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fairlead {

namespace {

void addField(QVBoxLayout *rows, const QString &words, QWidget *field)
{
    auto *label = new Label(words, TextSize::Note, Tone::Secondary);
    label->setBuddy(field);
    field->setAccessibleName(words);
    rows->addSpacing(8);
    rows->addWidget(label);
    rows->addWidget(field);
}

} // namespace

StartPage::StartPage(const QStringList &recent, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
    , m_name(new QLineEdit)
    , m_teams(new QLineEdit)
    , m_people(new QPlainTextEdit)
{
    setWindowTitle(tr("Fairlead"));
    resize(1080, 680);
    auto *ground = new Panel(Fill::Ground);
    const Theme &look = theme(this);
    auto *columns = new QHBoxLayout;
    columns->addStretch(1);
    for (QWidget *column : {buildVerbs(recent), buildFields()}) {
        column->setFixedWidth(look.px(420)); // lines that are read at one glance, on any screen
        columns->addWidget(column);
    }
    columns->addStretch(1);
    auto *rows = new QVBoxLayout(ground);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_message);
    rows->addStretch(2);
    rows->addLayout(columns);
    setSpace(columns, {6, 0, 6, 0, 24});
    rows->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);
    connect(m_message, &MessageBar::chosen, this, &StartPage::wayOutChosen);
}

QWidget *StartPage::buildVerbs(const QStringList &recent)
{
    auto *words =
        new Label(tr("Plan a quarter with the people you really have: capacity from calendars, a cut "
                     "line everybody believes, and dates that say why."),
                  TextSize::Body, Tone::Secondary);
    words->setWordWrap(true);
    auto *sample = new Button(tr("Open the sample workspace"), ButtonRole::Primary);
    auto *open = new Button(tr("Open a workspace …"));
    auto *import = new Button(tr("Import …"));
    import->setIcon(icon(QLatin1String("import")));
    m_import = import;
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    auto *mark = new QLabel;
    const int side = theme(this).px(56);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/fairlead.svg")).pixmap(side, side));
    rows->addWidget(mark);
    rows->addSpacing(4);
    rows->addWidget(new Label(tr("Fairlead"), TextSize::Hero, Tone::Text, TextWeight::Strong));
    rows->addWidget(words);
    rows->addSpacing(12);
    for (Button *button : {sample, open, import}) {
        button->setMinimumWidth(theme(this).px(240));
        rows->addWidget(button, 0, Qt::AlignLeft);
    }
    if (!recent.isEmpty())
        rows->addWidget(new Label(tr("Open again"), TextSize::Note, Tone::Secondary));
    for (const QString &file : recent.first(std::min<qsizetype>(5, recent.size()))) {
        auto *again = new Button(QFileInfo(file).completeBaseName(), ButtonRole::Link);
        again->setToolTip(file);
        connect(again, &QAbstractButton::clicked, this, [this, file] { Q_EMIT fileWanted(file); });
        rows->addWidget(again, 0, Qt::AlignLeft);
    }
    rows->addStretch(1);
    setSpace(rows, {0, 0, 0, 0, 2});
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleWanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(import, &QAbstractButton::clicked, this, &StartPage::importWanted);
    return column;
}

QWidget *StartPage::buildFields()
{
    m_name->setPlaceholderText(tr("Marlowe Quay"));
    m_teams->setPlaceholderText(tr("Orders, Payments"));
    m_people->setPlaceholderText(
        tr("One a line, the team behind a comma:\nPriya Raman, Orders\nEwa Sikora, Payments"));
    m_people->setTabChangesFocus(true);
    auto *create = new Button(tr("Create the workspace …"));
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->addWidget(new Label(tr("Start empty"), TextSize::Section, Tone::Text, TextWeight::Strong));
    addField(rows, tr("Name"), m_name);
    addField(rows, tr("Teams"), m_teams);
    addField(rows, tr("People, as a list you can paste"), m_people);
    rows->addSpacing(theme(this).space(2));
    rows->addWidget(create, 0, Qt::AlignLeft);
    rows->addStretch(1);
    setSpace(rows, {0, 0, 0, 0, 1});
    connect(create, &QAbstractButton::clicked, this, [this] { Q_EMIT emptyWanted(answers()); });
    return column;
}

StartAnswers StartPage::answers() const
{
    return {m_name->text(), m_teams->text(), m_people->toPlainText()};
}

void StartPage::setImportAvailable(bool available)
{
    m_import->setVisible(available);
}

void StartPage::say(MessageBar::Level level, const QString &sentence)
{
    m_message->say(level, sentence);
}

void StartPage::addWayOut(const QString &id, const QString &words)
{
    m_message->addWayOut(id, words);
}

} // namespace fairlead

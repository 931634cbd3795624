// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vault_page.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/label.h"
#include "ui/vault/code_sheet.h"
#include "ui/vault/passphrase_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QLatin1String olderId("older");

QString reasonWords(LockReason reason)
{
    switch (reason) {
    case LockReason::Idle:
        return VaultPage::tr("Locked, because nobody has touched the program for a while.");
    case LockReason::Presenting:
        return VaultPage::tr("Locked when presentation mode began.");
    case LockReason::Suspended:
        return VaultPage::tr("Locked when the computer went to sleep.");
    case LockReason::Asked:
    case LockReason::Closing:
        break;
    }
    return VaultPage::tr("1:1s, growth, hiring and private notes are sealed in the vault.");
}

} // namespace

VaultPage::VaultPage(VaultKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_message(new MessageBar)
    , m_pages(new QStackedWidget)
{
    m_wordsPage = buildWords();
    m_createPage = buildCreate();
    m_unlockPage = buildUnlock();
    m_codePage = buildCode();
    for (QWidget *page : {m_wordsPage, m_createPage, m_unlockPage, m_codePage})
        m_pages->addWidget(page);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    m_pages->setFixedWidth(theme(this).px(420));
    across->addWidget(m_pages);
    across->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_message);
    rows->addStretch(2);
    rows->addLayout(across);
    rows->addStretch(3);
    setFocusPolicy(Qt::StrongFocus);
    connect(&keeper, &VaultKeeper::stateChanged, this, &VaultPage::follow);
    connect(&keeper, &VaultKeeper::refused, this, &VaultPage::showRefusal);
    connect(m_message, &MessageBar::chosen, this, [this](const QString &id) {
        if (id == olderId) {
            m_message->hide();
            m_keeper.acceptOlder();
            m_secret->setFocus();
        }
    });
    follow();
}

/// A column of lines that are read at one glance: a lock, a heading, a sentence.
QWidget *VaultPage::column(QVBoxLayout *&rows, const QString &heading, Label *&words)
{
    auto *page = new QWidget;
    rows = new QVBoxLayout(page);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(QLatin1String("lock"), Tone::Text));
    head->addWidget(new Label(heading, TextSize::Title, Tone::Text, TextWeight::Strong), 1);
    rows->addLayout(head);
    words = new Label(QString(), TextSize::Body, Tone::Secondary);
    words->setWordWrap(true);
    rows->addWidget(words);
    setSpace(rows, {0, 0, 0, 0, 2});
    return page;
}

QWidget *VaultPage::buildWords()
{
    QVBoxLayout *rows = nullptr;
    QWidget *page = column(rows, tr("Private records"), m_words);
    rows->addStretch(1);
    return page;
}

QWidget *VaultPage::buildCreate()
{
    QVBoxLayout *rows = nullptr;
    Label *words = nullptr;
    QWidget *page = column(rows, tr("Make a vault for private records"), words);
    words->setText(
        tr("1:1s, growth plans, hiring and private notes are kept in a file of their own beside the "
           "workspace, sealed under a passphrase that only you know. The workspace itself is not "
           "encrypted: for that, use a disk that is."));
    m_offered = new Label(QString(), TextSize::Body, Tone::Text);
    m_offered->setWordWrap(true);
    m_takeOver = new Button(tr("Take that vault over"), ButtonRole::Normal);
    rows->addWidget(m_offered);
    rows->addWidget(m_takeOver, 0, Qt::AlignLeft);
    connect(m_takeOver, &QAbstractButton::clicked, &m_keeper, &VaultKeeper::takeOver);
    m_new = new PassphraseField(m_keeper.knownWords());
    rows->addWidget(m_new);
    auto *warning =
        new Label(tr("Nobody can open the vault without the passphrase or the recovery code that you get "
                     "next, not even the makers of Fairlead."),
                  TextSize::Note, Tone::Secondary);
    warning->setWordWrap(true);
    rows->addWidget(warning);
    m_create = new Button(tr("Make the vault"), ButtonRole::Primary);
    rows->addWidget(m_create, 0, Qt::AlignLeft);
    rows->addStretch(1);
    connect(m_new, &PassphraseField::changed, this, [this] { m_message->hide(); });
    connect(m_new, &PassphraseField::entered, this, &VaultPage::create);
    connect(m_create, &QAbstractButton::clicked, this, &VaultPage::create);
    return page;
}

QWidget *VaultPage::buildUnlock()
{
    QVBoxLayout *rows = nullptr;
    QWidget *page = column(rows, tr("The vault is locked"), m_why);
    m_secret = addSecretLine(rows, tr("Passphrase"));
    m_secretLabel = qobject_cast<Label *>(rows->itemAt(rows->count() - 2)->widget());
    m_unlock = new Button(tr("Open"), ButtonRole::Primary);
    m_byKeyring = new Button(tr("Open by the keyring"));
    m_byCode = new Button(QString(), ButtonRole::Link);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_unlock);
    verbs->addWidget(m_byKeyring);
    verbs->addStretch(1);
    verbs->addWidget(m_byCode);
    rows->addLayout(verbs);
    rows->addStretch(1);
    connect(m_secret, &QLineEdit::returnPressed, this, &VaultPage::unlock);
    connect(m_secret, &QLineEdit::textEdited, this, [this] { m_message->hide(); });
    connect(m_unlock, &QAbstractButton::clicked, this, &VaultPage::unlock);
    connect(m_byKeyring, &QAbstractButton::clicked, &m_keeper, &VaultKeeper::unlockByKeyring);
    connect(m_byCode, &QAbstractButton::clicked, this, [this] { useCode(!m_usesCode); });
    useCode(false);
    return page;
}

QWidget *VaultPage::buildCode()
{
    QVBoxLayout *rows = nullptr;
    Label *words = nullptr;
    QWidget *page = column(rows, tr("Recovery code"), words);
    words->setText(
        tr("It opens the vault when the passphrase is lost. It is shown this once and kept nowhere: "
           "print it, or write it down, and keep it where you keep papers."));
    m_code = new Label(QString(), TextSize::Title, Tone::Text, TextWeight::Strong);
    m_code->setWordWrap(true);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    rows->addWidget(m_code);
    m_print =
        new Button(tr("Print …")); // has the focus, so that a key held too long does not dismiss the code
    auto *kept = new Button(tr("I have it on paper"), ButtonRole::Primary);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(kept);
    verbs->addWidget(m_print);
    verbs->addStretch(1);
    rows->addLayout(verbs);
    rows->addStretch(1);
    connect(m_print, &QAbstractButton::clicked, this, &VaultPage::printCode);
    connect(kept, &QAbstractButton::clicked, &m_keeper, &VaultKeeper::codeKept);
    return page;
}

void VaultPage::useCode(bool use)
{
    m_usesCode = use;
    m_secret->clear();
    // Letters of a code on paper are compared one by one, so they are shown.
    m_secret->setEchoMode(use ? QLineEdit::Normal : QLineEdit::Password);
    const QString words = use ? tr("Recovery code") : tr("Passphrase");
    m_secretLabel->setText(words);
    m_secret->setAccessibleName(words);
    m_byCode->setText(use ? tr("Use the passphrase") : tr("Use the recovery code"));
    m_secret->setFocus();
}

void VaultPage::follow()
{
    using State = VaultKeeper::State;
    const State state = m_keeper.state();
    QWidget *page = m_wordsPage;
    if (m_keeper.isPresenting()) {
        m_words->setText(
            tr("Private records stay locked while others look on. End presentation mode to open them."));
    } else if (state == State::NoFile) {
        m_words->setText(tr("Private records are kept beside the workspace: save it to a file first."));
    } else if (state == State::NewCode) {
        page = m_codePage;
    } else if (state == State::Missing
               || (state == State::Opening && m_pages->currentWidget() == m_createPage)) {
        page = m_createPage;
    } else {
        page = m_unlockPage;
    }
    m_code->setText(state == State::NewCode ? m_keeper.newCode() : QString());
    m_why->setText(reasonWords(m_keeper.lockReason()));
    const QString &other = m_keeper.offer().workspace;
    m_offered->setText(tr("The vault of “%1”, from which this workspace was restored, lies beside it. It can "
                          "become the vault of this one: its file gets the name of this workspace, and "
                          "nothing in it changes.")
                           .arg(other));
    m_offered->setVisible(!other.isEmpty());
    m_takeOver->setVisible(!other.isEmpty());
    const bool isFree = state != State::Opening;
    m_create->setEnabled(isFree);
    m_takeOver->setEnabled(isFree);
    m_new->setEnabled(isFree);
    m_unlock->setEnabled(isFree);
    m_secret->setEnabled(isFree);
    m_unlock->setText(isFree ? tr("Open") : tr("Opening …"));
    m_create->setText(isFree ? tr("Make the vault") : tr("Making the vault …"));
    m_byKeyring->setVisible(m_keeper.usesKeyring());
    m_byKeyring->setEnabled(isFree);
    if (state == State::Open || state == State::NewCode) { // nothing that was typed stays
        m_message->hide();
        m_new->clear();
        useCode(false);
    }
    m_pages->setCurrentWidget(page);
    setFocusProxy(page == m_createPage       ? static_cast<QWidget *>(m_new)
                      : page == m_unlockPage ? static_cast<QWidget *>(m_secret)
                      : page == m_codePage   ? static_cast<QWidget *>(m_print)
                                             : nullptr);
    if (isVisible() && focusProxy() && isFree
        && (!QApplication::focusWidget() || isAncestorOf(QApplication::focusWidget())))
        setFocus(Qt::OtherFocusReason);
}

void VaultPage::create()
{
    const QString problem = m_new->problem();
    if (!problem.isEmpty())
        return m_message->say(MessageBar::Level::Warning, problem);
    m_keeper.create(m_new->passphrase());
}

void VaultPage::unlock()
{
    if (m_secret->text().isEmpty())
        return;
    if (m_usesCode)
        m_keeper.unlockByCode(m_secret->text());
    else
        m_keeper.unlock(m_secret->text());
}

void VaultPage::showRefusal(const VaultError &error)
{
    const bool isWrong = error.fault == VaultFault::WrongPassphrase;
    m_message->say(isWrong ? MessageBar::Level::Warning : MessageBar::Level::Error, error.error.message);
    if (error.fault == VaultFault::RolledBack || error.fault == VaultFault::Altered)
        m_message->addWayOut(olderId, tr("Open this state of it all the same"));
    m_secret->selectAll();
    m_secret->setFocus();
}

void VaultPage::printCode()
{
    printRecoveryCode(m_keeper.newCode(), this);
}

} // namespace fairlead

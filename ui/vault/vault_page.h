// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_bar.h"
#include "ui/vault/vault_keeper.h"

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace fairlead {

class Button;
class Label;
class PassphraseField;

/// What a place of private records shows while the vault is not open: how to make one, how to open it, and,
/// once, its recovery code.
class VaultPage final : public QWidget {
    Q_OBJECT
public:
    explicit VaultPage(VaultKeeper &keeper, QWidget *parent = nullptr);

    VaultKeeper &keeper() const { return m_keeper; }

private:
    QWidget *column(QVBoxLayout *&rows, const QString &heading, Label *&words);
    QWidget *buildWords();
    QWidget *buildCreate();
    QWidget *buildUnlock();
    QWidget *buildCode();
    void follow();
    void create();
    void unlock();
    void useCode(bool use);
    void showRefusal(const VaultError &error);
    void printCode();

    VaultKeeper &m_keeper;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QWidget *m_wordsPage = nullptr;
    QWidget *m_createPage = nullptr;
    QWidget *m_unlockPage = nullptr;
    QWidget *m_codePage = nullptr;
    Label *m_words = nullptr;
    PassphraseField *m_new = nullptr;
    Button *m_create = nullptr;
    Label *m_offered = nullptr; ///< a vault lies there under another name
    Button *m_takeOver = nullptr;
    Label *m_why = nullptr; ///< it is locked
    Label *m_secretLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    Button *m_unlock = nullptr;
    Button *m_byCode = nullptr;
    Button *m_print = nullptr;
    Button *m_byKeyring = nullptr;
    Label *m_code = nullptr;
    bool m_usesCode = false;
};

} // namespace fairlead

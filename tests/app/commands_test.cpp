// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The palette and the sheet of shortcuts, typed into as users do.
#include "app/actions.h"
#include "app/command_palette.h"
#include "app/main_window.h"
#include "app/shortcut_sheet.h"
#include "tests/app/small_example.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using app::ActionId;
using app::MainWindow;

namespace {

/// The palette with what was typed into it.
app::CommandPalette* searched(MainWindow& window, const QString& search)
{
    window.actions().at(ActionId::palette)->trigger();
    auto* palette = window.findChild<app::CommandPalette*>();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), search);
    return palette;
}

QStringList commandsOf(const app::CommandPalette& palette)
{
    QStringList commands;
    const auto* list = palette.findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i)
        commands << list->item(i)->text();
    return commands;
}

QStringList shownTexts(const QWidget& sheet)
{
    QStringList texts;
    for (const QLabel* label : sheet.findChildren<QLabel*>())
        if (label->isVisibleTo(&sheet))
            texts << label->text();
    return texts;
}

class CommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesComeBeforeWhatIsSaidAboutThem();
    void aSearchWithoutResultSaysSo();
    void keysAreReadWithTheirCommand();
    void panelsAreShownAndHiddenByName();
    void theSheetHasEveryShortcut();
    void theSheetFindsAKeyByWhatItDoes();
};

void CommandsTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void CommandsTest::namesComeBeforeWhatIsSaidAboutThem()
{
    MainWindow window;
    window.show();
    // Much else says "new" or "anew" in what it does.
    const QStringList found = commandsOf(*searched(window, QStringLiteral("new")));
    QVERIFY(found.size() > 2);
    QCOMPARE(found[0], QStringLiteral("File: New session"));
    QCOMPARE(found[1], QStringLiteral("File: New window"));
}

void CommandsTest::aSearchWithoutResultSaysSo()
{
    MainWindow window;
    window.show();
    const auto* palette = searched(window, QStringLiteral("qqqq"));
    QVERIFY(commandsOf(*palette).isEmpty());
    QVERIFY(shownTexts(*palette).contains(QStringLiteral("No command has these words.")));
}

void CommandsTest::keysAreReadWithTheirCommand()
{
    MainWindow window;
    window.show();
    const auto* palette = searched(window, QStringLiteral("new session"));
    const QListWidgetItem* item = palette->findChild<QListWidget*>()->item(0);
    const QString heard = item->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(QStringLiteral("New session")), qPrintable(heard));
    QVERIFY2(heard.contains(QStringLiteral("Ctrl+N")), qPrintable(heard));
}

void CommandsTest::panelsAreShownAndHiddenByName()
{
    MainWindow window;
    window.show();
    const auto* history = window.findChild<QDockWidget*>(QStringLiteral("history"));
    QVERIFY(!history->isVisible());
    for (const bool shown : { true, false }) {
        auto* palette = searched(window, QStringLiteral("history"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(history->isVisible(), shown);
        QCOMPARE(window.actions().at(ActionId::showHistory)->isChecked(), shown);
        delete palette;
    }
}

void CommandsTest::theSheetHasEveryShortcut()
{
    MainWindow window;
    const app::ShortcutSheet sheet(window.actions(), nullptr);
    const QStringList texts = shownTexts(sheet);
    for (const app::ActionRow& row : app::actionTable())
        if (const QString keys = row.shortcut.toString(QKeySequence::NativeText); !keys.isEmpty())
            QVERIFY2(texts.contains(keys), qPrintable(keys));
    for (const auto& [keys, meaning] : app::widgetKeys())
        QVERIFY2(texts.contains(keys) && texts.contains(meaning), qPrintable(meaning));
}

void CommandsTest::theSheetFindsAKeyByWhatItDoes()
{
    MainWindow window;
    app::ShortcutSheet sheet(window.actions(), nullptr);
    sheet.show();
    QTest::keyClicks(sheet.findChild<QLineEdit*>(), QStringLiteral("redo"));
    const QStringList texts = shownTexts(sheet);
    QVERIFY(texts.contains(QStringLiteral("Ctrl+Shift+Z")));
    QVERIFY(!texts.contains(QStringLiteral("Ctrl+Z")));
    QVERIFY(texts.contains(QStringLiteral("EDIT")) && !texts.contains(QStringLiteral("FILE")));
}

} // namespace

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"

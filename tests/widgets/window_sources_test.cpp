// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources of the window must not do, whoever writes them.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Files below the folders in which a word stands.
QStringList filesWith(const QString& word,
    const QStringList& folders = { QStringLiteral("app"), QStringLiteral("widgets") })
{
    const QDir root(QStringLiteral(WANDER_SOURCE_DIR));
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder),
            { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(word))
                found << root.relativeFilePath(file.fileName());
        }
    }
    return found;
}

} // namespace

class WindowSourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAreSources() { QVERIFY(filesWith(QStringLiteral("#include")).size() > 50); }
    /// It crashes on remote desktops and in virtual machines; the raster engine is everywhere.
    void nothingNeedsOpenGl() { QCOMPARE(filesWith(QStringLiteral("OpenGL")), QStringList()); }
    /// A style sheet fixes sizes and colours that follow the font and the palette otherwise.
    void thereAreNoStyleSheets()
    {
        QCOMPARE(filesWith(QStringLiteral("setStyleSheet")), QStringList());
    }
    void theTableOfRulesNamesTestsThatExist();
};

void WindowSourcesTest::theTableOfRulesNamesTestsThatExist()
{
    QFile table(QStringLiteral(WANDER_SOURCE_DIR "/tests/README.md"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    static const QRegularExpression name(QStringLiteral("\\b[a-z]+([A-Z][a-z]*){3,}\\b"));
    auto names = name.globalMatch(QString::fromUtf8(table.readAll()));
    int found = 0;
    for (; names.hasNext(); ++found) {
        const QString test = names.next().captured();
        QVERIFY2(!filesWith(QStringLiteral("void ") + test, { QStringLiteral("tests") }).isEmpty(),
            qPrintable(test));
    }
    QVERIFY(found >= 24);
}

QTEST_GUILESS_MAIN(WindowSourcesTest)
#include "window_sources_test.moc"

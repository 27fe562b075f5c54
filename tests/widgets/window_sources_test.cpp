// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources of the window must not do, whoever writes them.
#include <QDirIterator>
#include <QTest>

namespace {

/// Files of the window in which a word stands.
QStringList filesWith(const QString& word)
{
    const QDir root(QStringLiteral(WANDER_SOURCE_DIR));
    QStringList found;
    for (const char* folder : { "app", "widgets" }) {
        QDirIterator files(root.filePath(QString::fromLatin1(folder)),
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
};

QTEST_GUILESS_MAIN(WindowSourcesTest)
#include "window_sources_test.moc"

// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the compiler cannot see: the arrows between the folders, read off the #include lines.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Include {
    QString file; ///< from the root, e.g. engine/data/dataset.h
    QString included;
};

/// Every #include line below a folder of the checkout.
QList<Include> includesBelow(const QString& folder)
{
    const QDir root(QStringLiteral(WANDER_SOURCE_DIR));
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QList<Include> found;
    QDirIterator files(root.filePath(folder), { QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.cu"), QStringLiteral("*.inc") },
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found << Include { root.relativeFilePath(file.fileName()), matches.next().captured(1) };
    }
    return found;
}

bool seesQt(const QString& included)
{
    static const QRegularExpression qt(QStringLiteral("^(Qt[A-Z]\\w*/)?Q[A-Z]\\w*$|^Qt[A-Z]\\w*/|^qt?[a-z]+\\.h$"));
    return qt.match(included).hasMatch();
}

bool seesTorch(const QString& included)
{
    return included.startsWith(QStringLiteral("torch/")) || included.startsWith(QStringLiteral("ATen/"))
        || included.startsWith(QStringLiteral("c10/"));
}

/// How high a folder stands; a file may include its own level and what is below.
int levelOf(const QString& path)
{
    static const QList<std::pair<QString, int>> levels {
        { QStringLiteral("engine/data/"), 1 }, { QStringLiteral("engine/tensors/"), 2 },
        { QStringLiteral("engine/transport/"), 2 }, { QStringLiteral("engine/geodesic/"), 3 },
        { QStringLiteral("engine/flow/"), 4 }, { QStringLiteral("engine/transfer/"), 4 },
        { QStringLiteral("engine/service/"), 5 }, { QStringLiteral("engine/"), 0 },
        { QStringLiteral("widgets/"), 6 }, { QStringLiteral("app/"), 7 }
    };
    // What binds the folders together may see all of the core.
    if (path.startsWith(QStringLiteral("engine/one_pass")) || path.startsWith(QStringLiteral("engine/recipe")))
        return 4;
    for (const auto& [prefix, level] : levels)
        if (path.startsWith(prefix))
            return level;
    return -1; // not ours
}

/// Fails with every line that breaks a rule, not only the first.
bool noneOf(const QList<Include>& includes, const std::function<bool(const Include&)>& broken)
{
    bool clean = true;
    for (const Include& include : includes)
        if (broken(include)) {
            qWarning("%s includes %s", qPrintable(include.file), qPrintable(include.included));
            clean = false;
        }
    return clean;
}

} // namespace

class IncludesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereIsSomethingToRead();
    void theCoreOfTheEngineSeesNoQt();
    void onlyTensorsSeesTorch();
    void noFolderIncludesAHigherOne();
    void widgetsDoNotSeeTheService();
    void onlyImageFilesSeeOpenCv();
};

void IncludesTest::thereIsSomethingToRead() { QVERIFY(includesBelow(QStringLiteral("engine")).size() > 50); }

void IncludesTest::theCoreOfTheEngineSeesNoQt()
{
    QVERIFY(noneOf(includesBelow(QStringLiteral("engine")), [](const Include& include) {
        return !include.file.startsWith(QStringLiteral("engine/service/")) && seesQt(include.included);
    }));
    QVERIFY(noneOf(includesBelow(QStringLiteral("app/batch")),
        [](const Include& include) { return seesQt(include.included); }));
}

void IncludesTest::onlyTensorsSeesTorch()
{
    for (const QString& folder : { QStringLiteral("engine"), QStringLiteral("widgets"), QStringLiteral("app") })
        QVERIFY(noneOf(includesBelow(folder), [](const Include& include) {
            return !include.file.startsWith(QStringLiteral("engine/tensors/")) && seesTorch(include.included);
        }));
}

void IncludesTest::noFolderIncludesAHigherOne()
{
    for (const QString& folder : { QStringLiteral("engine"), QStringLiteral("widgets"), QStringLiteral("app") })
        QVERIFY(noneOf(includesBelow(folder),
            [](const Include& include) { return levelOf(include.included) > levelOf(include.file); }));
}

void IncludesTest::widgetsDoNotSeeTheService()
{
    QVERIFY(noneOf(includesBelow(QStringLiteral("widgets")), [](const Include& include) {
        return include.included.startsWith(QStringLiteral("engine/service/"));
    }));
}

void IncludesTest::onlyImageFilesSeeOpenCv()
{
    for (const QString& folder : { QStringLiteral("engine"), QStringLiteral("widgets"), QStringLiteral("app") })
        QVERIFY(noneOf(includesBelow(folder), [](const Include& include) {
            return !include.file.startsWith(QStringLiteral("engine/data/images/"))
                && !include.file.startsWith(QStringLiteral("app/video/"))
                && include.included.startsWith(QStringLiteral("opencv2/"));
        }));
}

QTEST_GUILESS_MAIN(IncludesTest)
#include "includes_test.moc"

// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: what is written is read again; what is broken or hostile is one sentence.
#include "app/session_file.h"
#include "app/session_json.h"
#include "engine/data/write/zip_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <unistd.h>

using app::SavedSession;
using engine::Error;

namespace {

engine::Selection everySelectionField()
{
    return { .kind = engine::Selection::Kind::range,
        .begin = 12,
        .end = 3456,
        .seed = 0xfedcba9876543210, // more than a signed number holds
        .classes = { 0, 3, 7 } };
}

engine::ExplorationSettings everySettingsField()
{
    engine::ExplorationSettings settings;
    settings.map = engine::MapKind::barycentric;
    settings.solver = engine::PlanSolver::sinkhorn;
    settings.epsilon = 0.1;
    settings.labels = { .method = engine::LabelMethod::sinkhorn,
        .covariance = engine::Covariance::biased,
        .epsilon = 1.0 / 3.0 };
    settings.weights = { 0.7, 1e-3 };
    settings.height = 32;
    settings.width = 24;
    settings.channels = 3;
    settings.device = "cpu";
    settings.seed = 18446744073709551615u;
    return settings;
}

/// A picture of which no two thumbnails are alike.
QImage thumbnail(int number)
{
    QImage image(28, 20, QImage::Format_RGB32);
    image.fill(QColor(40 * number, 255 - 40 * number, 77));
    return image;
}

/// Every field of every type away from its default.
SavedSession everyField(const QString& folder)
{
    SavedSession session;
    const auto add = [&](const QString& name, app::Role role) {
        app::DatasetEntry entry { .request = { .location = name.toStdString() }, .role = role };
        session.state.datasets.push_back(entry);
        session.datasets.push_back({});
    };
    add(QStringLiteral("builtin:digits"), app::Role::source);
    add(folder + QStringLiteral("/größe 数.npz"), app::Role::source);
    add(folder + QStringLiteral("/target"), app::Role::target);
    add(folder + QStringLiteral("/aside.csv"), app::Role::unused);
    session.state.datasets[1].request.selection = everySelectionField();
    session.state.datasets[2].request.part = "test";
    session.state.datasets[2].request.upright = false;
    session.datasets[1].record
        = { "0123456789abcdef", 60'000, { .height = 20, .width = 28, .channels = 3 }, 10 };
    session.datasets[1].thumbnails = { thumbnail(1), thumbnail(2), thumbnail(3) };
    session.state.weights = { 1.0 / 3.0, 2.0 / 3.0 };
    session.state.pins
        = { { QStringLiteral("Rand \"α\""), { 0.1, 0.9 } }, { QString(), { 1.0, 0.0 } } };
    session.state.locked = { false, true };
    session.state.paths = { { QStringLiteral("Weg"),
                                { .frames = { { 0.25, 0.75 }, { 1.0 / 7.0, 6.0 / 7.0 } },
                                    .closed = true,
                                    .speed = 0.125 } },
        { QString(), {} } };
    session.state.settings = everySettingsField();
    session.picture = thumbnail(5);
    session.original = QStringLiteral("/home/someone/study.wander");
    return session;
}

void touch(const QString& path)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
}

/// A folder with the files that everyField names.
struct Project {
    QTemporaryDir folder;

    Project()
    {
        touch(folder.filePath(QStringLiteral("größe 数.npz")));
        touch(folder.filePath(QStringLiteral("aside.csv")));
        std::filesystem::create_directory(folder.filePath(QStringLiteral("target")).toStdString());
    }
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(content);
}

void writeZip(const QString& path, const std::vector<std::pair<std::string, std::string>>& members)
{
    engine::OutputFile file(path.toStdString(), path.toStdString());
    engine::ZipWriter zip(file);
    for (const auto& [name, content] : members) {
        zip.begin(name, content.size());
        zip.write({ reinterpret_cast<const std::uint8_t*>(content.data()), content.size() });
        zip.end();
    }
    zip.finish();
    file.close(engine::OutputFile::Durability::cached);
}

const std::string kDocument = "wander-session.json";

/// What the reading of a file says against it; empty where it is taken.
QString complaint(const QString& path)
{
    try {
        app::readSession(path);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

QString complaintOfText(const std::string& text)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hostile.wander"));
    writeZip(path, { { kDocument, text } });
    return complaint(path);
}

bool isOneSentenceAbout(const QString& sentence, const QString& path)
{
    if (sentence.contains(path) && sentence.endsWith(u'.') && !sentence.contains(u'\n')
        && sentence.size() < 400 + path.size())
        return true;
    qWarning("said: %s", qPrintable(sentence));
    return false;
}

/// While it lives no file may grow beyond the limit: what a full disk does, without one.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit { bytes, before_.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_ {};
};

/// While it lives nothing can be made in the folder, not even by the administrator, who for that
/// long is somebody else.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& path)
        : path_(path.toStdString())
    {
        using std::filesystem::perms;
        std::filesystem::permissions(
            path_, perms::all & ~(perms::owner_write | perms::group_write | perms::others_write));
        constexpr uid_t kNobody = 65534;
        if (before_ == 0 && seteuid(kNobody) != 0)
            qFatal("Cannot become another user.");
    }
    ~ReadOnlyFolder()
    {
        if (seteuid(before_) != 0)
            qFatal("Cannot become the former user.");
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all);
    }

private:
    std::string path_;
    uid_t before_ = geteuid();
};

} // namespace

class SessionFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsReadAsItWasWritten();
    void theSameSessionGivesTheSameBytes();
    void theFileMovesWithItsFolder();
    void whereTheRelativePathFailsTheAbsoluteOneIsTaken();
    void missingDatasetsAreMarkedAndKeepWhatWasKnown();
    void aFileOfVersionOneIsStillRead();
    void fieldsThatAreMissingOrUnknownDoNoHarm();
    void wrongDocumentsAreOneSentence_data();
    void wrongDocumentsAreOneSentence();
    void filesThatAreNoSessionsAreOneSentence_data();
    void filesThatAreNoSessionsAreOneSentence();
    void noCutNorFlippedByteCrashes();
    void aDocumentThatUnpacksToGigabytesIsRefused();
    void hugePicturesAreLeftOut();
    void aFullDiskLeavesTheFormerFile();
    void aReadOnlyFolderLeavesTheFormerFile();
    void savingOverAFolderIsRefused();
    void aLinkStaysALinkAndRightsStayAsTheyWere();
    void whoCannotAskIsToldWhichDatasetIsMissing();
};

void SessionFileTest::everyFieldIsReadAsItWasWritten()
{
    const Project project;
    const SavedSession written = everyField(project.folder.path());
    app::writeSession(written, project.path("a.wander"));
    const SavedSession read = app::readSession(project.path("a.wander"));
    QVERIFY(read.state == written.state);
    QCOMPARE(read.datasets.size(), written.datasets.size());
    for (std::size_t i = 0; i < read.datasets.size(); ++i) {
        QVERIFY(read.datasets[i].record == written.datasets[i].record);
        QVERIFY(!read.datasets[i].missing);
        QCOMPARE(read.datasets[i].thumbnails.size(), written.datasets[i].thumbnails.size());
        for (std::size_t k = 0; k < read.datasets[i].thumbnails.size(); ++k)
            QCOMPARE(read.datasets[i].thumbnails[k].convertToFormat(QImage::Format_RGB32),
                written.datasets[i].thumbnails[k]);
    }
    QCOMPARE(read.picture.convertToFormat(QImage::Format_RGB32), written.picture);
    QCOMPARE(read.original, written.original);
}

void SessionFileTest::theSameSessionGivesTheSameBytes()
{
    const Project project;
    app::writeSession(everyField(project.folder.path()), project.path("a.wander"));
    app::writeSession(everyField(project.folder.path()), project.path("b.wander"));
    QCOMPARE(contentOf(project.path("a.wander")), contentOf(project.path("b.wander")));
}

void SessionFileTest::theFileMovesWithItsFolder()
{
    Project project;
    const SavedSession written = everyField(project.folder.path());
    app::writeSession(written, project.path("a.wander"));
    const QString moved = project.folder.path() + QStringLiteral("-moved");
    QVERIFY(QDir().rename(project.folder.path(), moved));
    const SavedSession read = app::readSession(moved + QStringLiteral("/a.wander"));
    QVERIFY(QDir().rename(moved, project.folder.path()));
    QCOMPARE(QString::fromStdString(read.state.datasets[1].request.location),
        moved + QStringLiteral("/größe 数.npz"));
    for (const app::SavedDataset& dataset : read.datasets)
        QVERIFY(!dataset.missing);
}

void SessionFileTest::whereTheRelativePathFailsTheAbsoluteOneIsTaken()
{
    const Project project;
    app::writeSession(everyField(project.folder.path()), project.path("a.wander"));
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("deep/er/a.wander"));
    QDir().mkpath(QFileInfo(copy).path());
    QVERIFY(QFile::copy(project.path("a.wander"), copy));
    const SavedSession read = app::readSession(copy);
    QVERIFY(read.state == everyField(project.folder.path()).state);
}

void SessionFileTest::missingDatasetsAreMarkedAndKeepWhatWasKnown()
{
    const Project project;
    const SavedSession written = everyField(project.folder.path());
    app::writeSession(written, project.path("a.wander"));
    QFile::remove(project.path("größe 数.npz"));
    const SavedSession read = app::readSession(project.path("a.wander"));
    QVERIFY(read.datasets[1].missing);
    QVERIFY(!read.datasets[0].missing); // built in
    QVERIFY(read.state == written.state);
    QVERIFY(read.datasets[1].record == written.datasets[1].record);
    QCOMPARE(read.datasets[1].thumbnails.size(), std::size_t { 3 });
}

void SessionFileTest::aFileOfVersionOneIsStillRead()
{
    const SavedSession read = app::readSession(
        QStringLiteral(WANDER_SOURCE_DIR "/tests/app/fixtures/session-v1.wander"));
    const app::DocumentState& state = read.state;
    QCOMPARE(state.datasets.size(), std::size_t { 4 });
    QCOMPARE(state.datasets[0].request.location, std::string("builtin:digits"));
    QVERIFY(state.datasets[0].request.selection
        == (engine::Selection {
            .kind = engine::Selection::Kind::sample, .end = 200, .seed = 5, .classes = { 1, 2 } }));
    QCOMPARE(state.target(), 3);
    QCOMPARE(state.weights, (engine::Weights { 0.5, 0.25, 0.25 }));
    QCOMPARE(state.pins.size(), std::size_t { 1 });
    QCOMPARE(state.pins[0].name, QStringLiteral("A"));
    QCOMPARE(state.locked, (std::vector<bool> { false, true, false }));
    QCOMPARE(state.paths.size(), std::size_t { 1 });
    QCOMPARE(state.paths[0].path.frames[1], (engine::Weights { 0.25, 0.5, 0.25 }));
    QVERIFY(state.paths[0].path.closed);
    QVERIFY(state.settings.map == engine::MapKind::barycentric);
    QCOMPARE(state.settings.weights.lambdaY, 0.5);
    QCOMPARE(read.datasets[0].record.images, std::uint64_t { 3000 });
    QCOMPARE(read.datasets[0].thumbnails.size(), std::size_t { 10 });
    QVERIFY(!read.picture.isNull());
}

void SessionFileTest::fieldsThatAreMissingOrUnknownDoNoHarm()
{
    const SavedSession read = app::sessionFrom(
        R"({"format": "wander-session", "version": 1, "colour": {"of": ["tomorrow"]},
            "datasets": [{"location": "builtin:notes", "taste": 3}], "weights": [1], "pins": null})",
        QDir());
    QCOMPARE(read.state.datasets.size(), std::size_t { 1 });
    QVERIFY(
        read.state.datasets[0].request == (engine::DatasetRequest { .location = "builtin:notes" }));
    QVERIFY(read.state.settings == engine::ExplorationSettings {});
}

void SessionFileTest::wrongDocumentsAreOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char* name, const QByteArray& rest, const char* cause) {
        QTest::newRow(name) << R"({"format": "wander-session", "version": 1)" + rest + "}"
                            << QString::fromLatin1(cause);
    };
    const auto raw = [](const char* name, const QByteArray& text, const char* cause) {
        QTest::newRow(name) << text << QString::fromLatin1(cause);
    };
    const QByteArray two = R"(,"datasets": [{"location": "builtin:digits"},
        {"location": "builtin:kana"}])";
    raw("empty", "", "not JSON");
    raw("cut", R"({"format": "wander-)", "not JSON");
    raw("no text", "\xff\xfe{}", "not JSON");
    raw("a list", "[]", "no JSON object");
    raw("deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'), "no JSON object");
    raw("another program's", R"({"format": "glue"})", "no session");
    raw("no version", R"({"format": "wander-session"})", "which version");
    raw("version zero", R"({"format": "wander-session", "version": 0})", "which version");
    raw("from the future", R"({"format": "wander-session", "version": 2})", "newer Wander");
    raw("far future", R"({"format": "wander-session", "version": 1e300})", "\"version\"");
    row("no location", R"(,"datasets": [{}])", "without a location");
    row("a zero in the path", R"(,"datasets": [{"location": "a\u0000b"}])", "\"location\"");
    row("datasets no list", R"(,"datasets": {"location": "x"})", "\"datasets\"");
    row("a dataset no object", R"(,"datasets": [7])", "\"datasets\"");
    row("a role unknown", R"(,"datasets": [{"location": "builtin:digits", "role": "king"}])",
        "\"role\"");
    row("two targets", R"(,"datasets": [{"location": "a", "role": "target"},
        {"location": "b", "role": "target"}])",
        "more than one target");
    QByteArray nine;
    for (int i = 0; i < 9; ++i)
        nine += QByteArray(i > 0 ? "," : "") + R"({"location": "builtin:digits"})";
    row("nine sources", ",\"datasets\": [" + nine + "]", "more than 8 sources");
    row("no weights", two, "its point");
    row("too few weights", two + R"(,"weights": [1])", "its point");
    row("weights without sum 1", two + R"(,"weights": [0.5, 0.6])", "its point");
    row("a negative weight", two + R"(,"weights": [-0.5, 1.5])", "\"weights\"");
    row("a weight of text", two + R"(,"weights": ["1", 0])", "\"weights\"");
    row("a weight that is none", two + R"(,"weights": [1e999, 0])", "not JSON");
    row("a pin with one weight", two + R"(,"weights": [1, 0], "pins": [{"weights": [1]}])",
        "one of its pins");
    row("a path of one weight", two + R"(,"weights": [1, 0], "paths": [{"frames": [[1]]}])",
        "one of its paths");
    row("a path of texts", two + R"(,"weights": [1, 0], "paths": [{"frames": ["a"]}])",
        "\"frames\"");
    row("locks of numbers", two + R"(,"weights": [1, 0], "locked": [1, 0])", "\"locked\"");
    row("a map unknown", R"(,"settings": {"map": "wormhole"})", "\"map\"");
    row("a negative height", R"(,"settings": {"height": -1})", "\"height\"");
    row("an endless width", R"(,"settings": {"width": 99999999999})", "\"width\"");
    row("a negative seed", R"(,"settings": {"seed": -1})", "\"seed\"");
    row("a device unknown", R"(,"settings": {"device": "abacus"})", "\"device\"");
    row("settings a list", R"(,"settings": [])", "\"settings\"");
    row("endless thumbnails", R"(,"datasets": [{"location": "a", "thumbnails": 2000000000}])",
        "\"thumbnails\"");
}

void SessionFileTest::wrongDocumentsAreOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, cause);
    const QString sentence = complaintOfText(text.toStdString());
    QVERIFY2(sentence.contains(cause), qPrintable(sentence));
    QVERIFY(isOneSentenceAbout(sentence, QStringLiteral("hostile.wander")));
}

void SessionFileTest::filesThatAreNoSessionsAreOneSentence_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing there") << 0;
    QTest::newRow("empty") << 1;
    QTest::newRow("text") << 2;
    QTest::newRow("another zip") << 3;
    QTest::newRow("a folder") << 4;
    QTest::newRow("climbing out of its folder") << 5;
    QTest::newRow("a zip of its head alone") << 6;
    QTest::newRow("full of files") << 7;
}

void SessionFileTest::filesThatAreNoSessionsAreOneSentence()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("strange.wander"));
    if (kind == 1 || kind == 2 || kind == 6)
        writeContent(path, kind == 1 ? "" : kind == 2 ? "hello\n" : "PK\3\4");
    if (kind == 3)
        writeZip(path, { { "images.npy", "0" } });
    if (kind == 4)
        QDir().mkpath(path);
    if (kind == 5)
        writeZip(path, { { "../../evil.json", "{}" }, { kDocument, "{}" } });
    if (kind == 7)
        writeZip(path,
            std::vector<std::pair<std::string, std::string>>(
                5000, { "thumbnails/dataset-0.png", "" }));
    QVERIFY(isOneSentenceAbout(complaint(path), path));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("../../evil.json"))));
}

/// Whatever happens to a file on its way: it opens with sound content, or is refused by a sentence.
void SessionFileTest::noCutNorFlippedByteCrashes()
{
    const Project project;
    app::writeSession(everyField(project.folder.path()), project.path("whole.wander"));
    const QByteArray whole = contentOf(project.path("whole.wander"));
    const QString path = project.path("hurt.wander");
    const auto isHandled = [&](const QByteArray& content) {
        writeContent(path, content);
        const QString sentence = complaint(path);
        return sentence.isEmpty() || isOneSentenceAbout(sentence, path);
    };
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY2(isHandled(whole.left(size)), qPrintable(QString::number(size)));
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        QVERIFY2(isHandled(flipped), qPrintable(QString::number(at)));
    }
}

void SessionFileTest::aDocumentThatUnpacksToGigabytesIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bomb.wander"));
    {
        engine::OutputFile file(path.toStdString(), path.toStdString());
        engine::ZipWriter zip(file);
        const std::vector<std::uint8_t> spaces(1 << 20, ' ');
        zip.begin(kDocument, spaces.size() * 1024);
        for (int i = 0; i < 1024; ++i)
            zip.write(spaces);
        zip.end();
        zip.finish();
        file.close(engine::OutputFile::Durability::cached);
    }
    QVERIFY(QFileInfo(path).size() < 1 << 21);
    const QString sentence = complaint(path);
    QVERIFY2(sentence.contains(QStringLiteral("too large")), qPrintable(sentence));
}

void SessionFileTest::hugePicturesAreLeftOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wander"));
    QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"
                                         "7fffffff7fffffff0806000000");
    writeZip(path,
        { { kDocument, R"({"format": "wander-session", "version": 1,
              "datasets": [{"location": "builtin:notes", "thumbnails": 4}], "weights": [1]})" },
            { "thumbnails/dataset-0.png", png.toStdString() },
            { "thumbnails/stage.png", std::string(2 << 20, 'x') } });
    const SavedSession read = app::readSession(path);
    QVERIFY(read.datasets[0].thumbnails.empty());
    QVERIFY(read.picture.isNull());
}

void SessionFileTest::aFullDiskLeavesTheFormerFile()
{
    const Project project;
    app::writeSession(everyField(project.folder.path()), project.path("a.wander"));
    const QByteArray before = contentOf(project.path("a.wander"));
    const QStringList files = QDir(project.folder.path()).entryList(QDir::NoDotAndDotDot);
    QString sentence;
    try {
        const FullDisk full(200);
        app::writeSession(everyField(project.folder.path()), project.path("a.wander"));
    } catch (const Error& error) {
        sentence = QString::fromUtf8(error.what());
    }
    QVERIFY(isOneSentenceAbout(sentence, project.path("a.wander")));
    QCOMPARE(contentOf(project.path("a.wander")), before);
    QCOMPARE(QDir(project.folder.path()).entryList(QDir::NoDotAndDotDot), files);
}

void SessionFileTest::aReadOnlyFolderLeavesTheFormerFile()
{
    const Project project;
    app::writeSession(everyField(project.folder.path()), project.path("a.wander"));
    const QByteArray before = contentOf(project.path("a.wander"));
    {
        const ReadOnlyFolder readOnly(project.folder.path());
        QVERIFY_EXCEPTION_THROWN(
            app::writeSession(everyField(project.folder.path()), project.path("a.wander")), Error);
    }
    QCOMPARE(contentOf(project.path("a.wander")), before);
}

void SessionFileTest::savingOverAFolderIsRefused()
{
    const Project project;
    QDir().mkpath(project.path("a.wander/precious"));
    QVERIFY_EXCEPTION_THROWN(
        app::writeSession(everyField(project.folder.path()), project.path("a.wander")), Error);
    QVERIFY(QFileInfo(project.path("a.wander/precious")).isDir());
}

void SessionFileTest::aLinkStaysALinkAndRightsStayAsTheyWere()
{
    const Project project;
    app::writeSession(everyField(project.folder.path()), project.path("real.wander"));
    QVERIFY(QFile::link(project.path("real.wander"), project.path("link.wander")));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(project.path("real.wander"), mine));
    SavedSession changed = everyField(project.folder.path());
    changed.state.pins.clear();
    app::writeSession(changed, project.path("link.wander"));
    QVERIFY(QFileInfo(project.path("link.wander")).isSymLink());
    QVERIFY(app::readSession(project.path("real.wander")).state.pins.empty());
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(project.path("real.wander")) & others));
}

void SessionFileTest::whoCannotAskIsToldWhichDatasetIsMissing()
{
    SavedSession session = everyField(QStringLiteral("/data"));
    app::requireAllThere(session);
    session.datasets[1].missing = true;
    try {
        app::requireAllThere(session);
        QFAIL("It was taken.");
    } catch (const Error& error) {
        QVERIFY(isOneSentenceAbout(
            QString::fromUtf8(error.what()), QStringLiteral("/data/größe 数.npz")));
    }
}

QTEST_MAIN(SessionFileTest)
#include "session_file_test.moc"

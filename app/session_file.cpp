// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_file.h"

#include "app/application_aside.h"
#include "app/session_json.h"
#include "engine/data/archive.h"
#include "engine/data/write/staged.h"
#include "engine/data/write/zip_writer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <map>

namespace app {
namespace {

    namespace fs = std::filesystem;
    using Bytes = std::vector<std::uint8_t>;
    using Members = std::map<std::string, Bytes>;

    const std::string kDocument = "wander-session.json"; // first: it is what tells the file's kind
    const std::string kPictures = "thumbnails/";
    const std::string kStage = kPictures + "stage.png";

    constexpr std::uint64_t kMostDocumentBytes = 1 << 24;
    constexpr std::uint64_t kMostPictureBytes = 1 << 20;
    constexpr std::size_t kMostMembers = 2000;
    constexpr int kMostEdge = 4096;    // of a picture that is read
    constexpr int kThumbnailEdge = 64; // of one that is written, at most
    constexpr int kStageEdge = 512;

    std::string pictureName(std::size_t dataset)
    {
        return kPictures + "dataset-" + std::to_string(dataset) + ".png";
    }

    QImage within(const QImage& image, int edge)
    {
        const bool fits = image.width() <= edge && image.height() <= edge;
        return fits ? image
                    : image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    Bytes pngOf(const QImage& image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return { bytes.begin(), bytes.end() };
    }

    /// Null where it is no picture, or one that nobody would have written here.
    QImage pictureFrom(const Members& members, const std::string& name)
    {
        const auto found = members.find(name);
        if (found == members.end())
            return {};
        QByteArray bytes(reinterpret_cast<const char*>(found->second.data()),
            static_cast<qsizetype>(found->second.size()));
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer, "PNG");
        const QSize size = reader.size();
        const bool fair = size.isValid() && size.width() <= kMostEdge && size.height() <= kMostEdge;
        return fair ? reader.read() : QImage();
    }

    /// Thumbnails side by side.
    QImage stripOf(const std::vector<QImage>& thumbnails)
    {
        const QSize size = within(thumbnails.front(), kThumbnailEdge).size();
        QImage strip(size.width() * static_cast<int>(thumbnails.size()), size.height(),
            QImage::Format_RGB32);
        QPainter painter(&strip);
        for (std::size_t i = 0; i < thumbnails.size(); ++i)
            painter.drawImage(QPoint(static_cast<int>(i) * size.width(), 0),
                thumbnails[i].scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        return strip;
    }

    std::vector<QImage> thumbnailsFrom(const QImage& strip, std::size_t count)
    {
        std::vector<QImage> thumbnails;
        const int width = count == 0 ? 0 : strip.width() / static_cast<int>(count);
        for (std::size_t i = 0; width > 0 && i < count; ++i)
            thumbnails.push_back(strip.copy(static_cast<int>(i) * width, 0, width, strip.height()));
        return thumbnails;
    }

    void add(engine::ZipWriter& zip, const std::string& name, std::span<const std::uint8_t> bytes)
    {
        zip.begin(name, bytes.size());
        zip.write(bytes);
        zip.end();
    }

    std::span<const std::uint8_t> bytesOf(const std::string& text)
    {
        return { reinterpret_cast<const std::uint8_t*>(text.data()), text.size() };
    }

    /// Up to `limit` bytes, as they arrive; nothing where there are more.
    std::optional<Bytes> contentWithin(engine::ByteStream& content, std::uint64_t limit)
    {
        Bytes bytes;
        Bytes block(1 << 16);
        while (const std::size_t count = content.read(block)) {
            if (bytes.size() + count > limit)
                return std::nullopt;
            bytes.insert(bytes.end(), block.begin(), block.begin() + static_cast<long>(count));
        }
        return bytes;
    }

    /// What a session consists of; anything else in the archive is passed over.
    Members membersOf(const fs::path& path, const engine::Progress& progress)
    {
        Members members;
        std::size_t count = 0;
        const auto take = [&](const engine::ArchiveFile& file, engine::ByteStream& content) {
            engine::require(++count <= kMostMembers, "it holds too many files");
            const bool isDocument = file.path == kDocument;
            if (!isDocument && !file.path.starts_with(kPictures))
                return true;
            const std::optional<Bytes> bytes
                = contentWithin(content, isDocument ? kMostDocumentBytes : kMostPictureBytes);
            engine::require(bytes || !isDocument, "its document is too large");
            if (bytes)
                members.emplace(file.path, *bytes);
            return true;
        };
        engine::forArchiveFiles(path, take, progress);
        engine::require(members.contains(kDocument), "it is no session of Wander");
        return members;
    }

    SavedSession sessionOf(const Members& members, const QDir& folder)
    {
        const Bytes& document = members.at(kDocument);
        SavedSession session = sessionFrom(std::string(document.begin(), document.end()), folder);
        for (std::size_t i = 0; i < session.datasets.size(); ++i) {
            std::vector<QImage>& thumbnails = session.datasets[i].thumbnails;
            thumbnails = thumbnailsFrom(pictureFrom(members, pictureName(i)), thumbnails.size());
        }
        session.picture = pictureFrom(members, kStage);
        return session;
    }

    SavedSession sessionIn(const QString& path, const engine::Progress& progress)
    {
        const std::string name = path.toStdString();
        engine::require(!QFileInfo(path).isDir(), "Cannot read " + name + ": it is a folder.");
        const Bytes head = engine::headOf(engine::fileBytes(name), 4);
        if (!std::ranges::equal(head, std::string_view("PK\3\4")))
            engine::cannotRead(name, "it is no session of Wander");
        try {
            return sessionOf(membersOf(name, progress), QFileInfo(path).absoluteDir());
        } catch (const engine::Error& problem) {
            const std::string cause = problem.what();
            if (cause.ends_with('.')) // already a sentence that names the file
                throw;
            engine::cannotRead(name, cause);
        }
    }

    void writeMembers(engine::OutputFile& file, const SavedSession& session, const QDir& folder)
    {
        engine::ZipWriter zip(file);
        add(zip, kDocument, bytesOf(sessionText(session, folder)));
        for (std::size_t i = 0; i < session.datasets.size(); ++i)
            if (!session.datasets[i].thumbnails.empty())
                add(zip, pictureName(i), pngOf(stripOf(session.datasets[i].thumbnails)));
        if (!session.picture.isNull())
            add(zip, kStage, pngOf(within(session.picture, kStageEdge)));
        zip.finish();
    }

    /// A file that is a link stays one: what it points to is replaced.
    QString targetOf(const QString& path)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    }

} // namespace

const QString& sessionExtension()
{
    static const QString extension = QStringLiteral(".wander");
    return extension;
}

bool isNamedAsSession(const QString& path)
{
    return path.endsWith(sessionExtension(), Qt::CaseInsensitive);
}

bool isSessionPath(const QString& path)
{
    return isNamedAsSession(path) && !QFileInfo(path).isDir();
}

SavedSession readSession(const QString& path, const engine::Progress& progress)
{
    return applicationAside().run(
        [path](const engine::Progress& along) { return sessionIn(path, along); }, progress);
}

void writeSession(const SavedSession& session, const QString& path)
{
    const QString target = targetOf(path);
    engine::require(
        !QFileInfo(target).isDir(), "Cannot write " + path.toStdString() + ": it is a folder.");
    const fs::path final = target.toStdString();
    engine::Staged staged(final);
    engine::OutputFile file(staged.temporary(), final);
    writeMembers(file, session, QFileInfo(path).absoluteDir());
    file.close(engine::OutputFile::Durability::onDisk);
    std::error_code none;
    const fs::file_status before = fs::status(final, none);
    if (fs::exists(before))
        fs::permissions(staged.temporary(), before.permissions(), none);
    staged.publish();
    staged.keep();
}

void requireAllThere(const SavedSession& session)
{
    for (std::size_t i = 0; i < session.datasets.size(); ++i)
        if (session.datasets[i].missing)
            engine::cannotRead(
                session.state.datasets[i].request.location, "there is no such file or folder");
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/npy_array.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <iterator>
#include <string_view>

namespace engine {
namespace {

    constexpr std::string_view kMagic = "\x93NUMPY";
    constexpr std::size_t kBetweenLooks = std::size_t { 1 } << 16; ///< items

    [[noreturn]] void badHeader(const ByteSource& source)
    {
        cannotRead(source.name, "its NPY header is damaged");
    }

    /// {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
    std::string headerText(ByteStream& stream, const ByteSource& source, std::size_t& headerBytes)
    {
        std::uint8_t start[8] = {};
        stream.readExactly(start);
        if (!isNpy(start))
            cannotRead(source.name, "it does not start as an NPY file does");
        const std::size_t lengthBytes = start[6] == 1 ? 2 : 4;
        std::uint8_t length[4] = {};
        stream.readExactly(std::span(length).first(lengthBytes));
        const auto textBytes
            = static_cast<std::size_t>(NumberType { 'u', lengthBytes, false }.at(length));
        constexpr std::size_t kLongest = 1 << 16;
        if (textBytes > kLongest)
            badHeader(source);
        std::string text(textBytes, '\0');
        stream.readExactly({ reinterpret_cast<std::uint8_t*>(text.data()), text.size() });
        headerBytes = 8 + lengthBytes + textBytes;
        return text;
    }

    /// What stands behind 'key': in the header, without blanks before it.
    std::string_view valueOf(std::string_view header, std::string_view key)
    {
        const std::size_t at = header.find(key);
        const std::size_t colon = header.find(':', std::min(at, header.size()));
        const std::size_t start = header.find_first_not_of(" :", std::min(colon, header.size()));
        return start == std::string_view::npos ? std::string_view() : header.substr(start);
    }

    /// "(60000, 28, 28)"
    std::vector<std::uint64_t> axesOf(std::string_view shape, const ByteSource& source)
    {
        const std::size_t end = shape.find(')');
        if (!shape.starts_with('(') || end == std::string_view::npos)
            badHeader(source);
        std::vector<std::uint64_t> axes;
        const char* at = shape.data() + 1;
        while (true) {
            while (at != shape.data() + end && (*at == ' ' || *at == ','))
                ++at;
            if (at == shape.data() + end)
                return axes;
            std::uint64_t axis = 0;
            const auto [stop, problem] = std::from_chars(at, shape.data() + end, axis);
            if (problem != std::errc {})
                badHeader(source);
            axes.push_back(axis);
            at = stop;
        }
    }

    /// '<f4', '|u1', '>i2', '<U12', '|S5', '|O', '|b1'; a list of fields is a structured type,
    /// which is none.
    void setType(NpyArray& array, std::string_view descr)
    {
        array.kind = '?';
        const std::string_view text = descr.starts_with('\'')
            ? descr.substr(1, descr.find('\'', 1) - 1)
            : std::string_view();
        if (text.size() < 2 || std::string_view("<>|=").find(text[0]) == std::string_view::npos)
            return;
        std::size_t width = 0;
        const char* const end = text.data() + text.size();
        const auto [stop, problem] = std::from_chars(text.data() + 2, end, width);
        constexpr std::size_t kWidest = 1 << 20;
        if (stop != end || width > kWidest)
            return;
        array.kind = text[1];
        array.itemBytes = width;
        array.type = { .kind = array.kind, .bytes = width, .bigEndian = text[0] == '>' };
        if (array.kind == 'U') {
            array.type = { .kind = 'u', .bytes = 4, .bigEndian = text[0] == '>' };
            array.itemBytes = 4 * width;
        }
        const bool isWidth = width == 1 || width == 2 || width == 4 || width == 8;
        if (array.isNumbers() && (!isWidth || (array.kind == 'f' && width == 1)))
            array.kind = '?';
    }

    void appendUtf8(std::string& text, std::uint32_t point)
    {
        const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xc0 | point >> 6);
            put(0x80 | (point & 0x3f));
        } else if (point < 0x10000) {
            put(0xe0 | point >> 12);
            put(0x80 | (point >> 6 & 0x3f));
            put(0x80 | (point & 0x3f));
        } else {
            put(0xf0 | (point >> 18 & 0x07));
            put(0x80 | (point >> 12 & 0x3f));
            put(0x80 | (point >> 6 & 0x3f));
            put(0x80 | (point & 0x3f));
        }
    }

    std::vector<std::uint8_t> contentOf(const NpyArray& array, const Progress& progress)
    {
        ByteStream stream = array.source.open(progress);
        stream.skip(array.headerBytes);
        return stream.take(array.items() * array.itemBytes, progress);
    }

    /// From the first axis fastest to the first axis slowest.
    std::vector<std::uint8_t> reordered(const NpyArray& array, const Progress& progress)
    {
        const std::vector<std::uint8_t> stored = contentOf(array, progress);
        std::vector<std::uint8_t> result(stored.size());
        std::vector<std::uint64_t> position(array.axes.size(), 0);
        for (std::size_t from = 0; from < stored.size(); from += array.itemBytes) {
            if (from % (kBetweenLooks * array.itemBytes) == 0)
                progress.check();
            std::uint64_t to = 0;
            for (std::size_t axis = 0; axis < position.size(); ++axis)
                to = to * array.axes[axis] + position[axis];
            std::memcpy(&result[to * array.itemBytes], &stored[from], array.itemBytes);
            for (std::size_t axis = 0;
                 axis < position.size() && ++position[axis] == array.axes[axis]; ++axis)
                position[axis] = 0;
        }
        return result;
    }

} // namespace

std::uint64_t NpyArray::items() const
{
    std::uint64_t product = 1;
    for (const std::uint64_t axis : axes)
        product *= axis;
    return product;
}

bool isNpy(std::span<const std::uint8_t> head)
{
    return head.size() >= 8 && std::memcmp(head.data(), kMagic.data(), kMagic.size()) == 0
        && head[6] >= 1 && head[6] <= 3;
}

NpyArray npyArray(const ByteSource& source, const Progress& progress)
{
    NpyArray array { .source = source };
    ByteStream stream = source.open(progress);
    const std::string text = headerText(stream, source, array.headerBytes);
    const std::string_view shape = valueOf(text, "'shape'");
    array.axes = axesOf(shape, source);
    setType(array, valueOf(text, "'descr'"));
    array.fortranOrder = valueOf(text, "'fortran_order'").starts_with("True");

    // As a floating number, since a wrong header's product may be beyond 64 bits.
    double promised = static_cast<double>(array.itemBytes);
    for (const std::uint64_t axis : array.axes)
        promised *= static_cast<double>(axis);
    const bool known = array.isNumbers() || array.isText();
    if (known
        && promised + static_cast<double>(array.headerBytes) > static_cast<double>(source.atMost))
        cannotRead(source.name,
            "its header promises an array of " + std::string(shape.substr(0, shape.find(')') + 1))
                + ", more than the file holds");
    return array;
}

void refuseObjects(const NpyArray& array)
{
    if (array.kind == 'O')
        cannotRead(array.source.name,
            "it holds pickled Python objects, which are never opened because they may run "
            "code; save it as an array of numbers");
    if (!array.isNumbers() && !array.isText())
        cannotRead(array.source.name, "it holds neither numbers nor text");
}

std::vector<double> npyNumbers(const NpyArray& array, const Progress& progress)
{
    refuseObjects(array);
    if (!array.isNumbers())
        cannotRead(array.source.name, "it holds text where numbers are needed");
    const std::vector<std::uint8_t> bytes
        = array.fortranOrder ? reordered(array, progress) : contentOf(array, progress);
    std::vector<double> numbers;
    numbers.reserve(bytes.size() / array.itemBytes);
    for (auto left = std::span(bytes); !left.empty();) {
        progress.check();
        const auto block = left.first(std::min(left.size(), kBetweenLooks * array.itemBytes));
        std::ranges::copy(array.type.all(block), std::back_inserter(numbers));
        left = left.subspan(block.size());
    }
    return numbers;
}

std::vector<std::string> npyTexts(const NpyArray& array, const Progress& progress)
{
    refuseObjects(array);
    if (!array.isText())
        cannotRead(array.source.name, "it holds numbers where text is needed");
    const std::vector<std::uint8_t> bytes = contentOf(array, progress);
    std::vector<std::string> texts(array.items());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto item = std::span(bytes).subspan(i * array.itemBytes, array.itemBytes);
        if (array.kind == 'S') {
            texts[i].assign(item.begin(), std::ranges::find(item, std::uint8_t { 0 }));
            continue;
        }
        for (std::size_t at = 0; at < item.size(); at += 4) {
            const auto point = static_cast<std::uint32_t>(array.type.at(&item[at]));
            if (point == 0)
                break;
            appendUtf8(texts[i], point);
        }
    }
    return texts;
}

NpyArray inRowOrder(const NpyArray& array)
{
    if (!array.fortranOrder || array.axes.size() < 2)
        return array;
    NpyArray result = array;
    result.fortranOrder = false;
    result.headerBytes = 0;
    result.source.open = [array](const Progress& progress) {
        const auto bytes
            = std::make_shared<const std::vector<std::uint8_t>>(reordered(array, progress));
        return ByteStream(array.source.name,
            [bytes, at = std::size_t { 0 }](std::span<std::uint8_t> block) mutable {
                const std::size_t count = std::min(block.size(), bytes->size() - at);
                std::copy_n(bytes->begin() + static_cast<std::ptrdiff_t>(at), count, block.begin());
                at += count;
                return count;
            });
    };
    return result;
}

} // namespace engine

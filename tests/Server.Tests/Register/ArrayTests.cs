using System.Text;
using CsCheck;
using Portvakt.Domain.Organisations;
using Portvakt.Outside.Register;
using Portvakt.TestKit.Register;

namespace Portvakt.Server.Tests.Register;

/// <summary>Whatever stands between the units of a file, each unit is found at its place.</summary>
[Requirement("R37")]
public sealed class ArrayTests : IDisposable
{
    private static readonly MadeUpUnit[] Units = [.. MadeUpRegister.MainUnits(40)];

    /// <summary>Elements that are no units, with all that could be taken for the end of one.</summary>
    private static readonly string[] Odd =
    [
        "null",
        "-1.5e3",
        "\"\"",
        "\"] , [\"",
        "\"\\\\\"",
        "\"\\\"]}\"",
        "[[],[{}],\"]\"]",
        "{\"a\":\"}\",\"b\":[{\"c\":\"\\\\\\\"\"}]}",
        "{\"navn\": tull}",
        $"{{\"a\":\"{new string('x', 200_000)}\"}}",
    ];

    private static readonly string[] Between = [",", " ,\n", "\t,  ", ",\r\n    "];

    /// <summary>Units by their place in the list, odd elements by a number below zero, and what stands in between.</summary>
    private static readonly Gen<(int, string)[]> Elements = Gen.Select(
        Gen.Int[-Odd.Length, Units.Length - 1],
        Gen.Int[0, Between.Length - 1].Select(at => Between[at])
    ).Array[0, 60];

    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_unit_is_found_at_its_place() =>
        await Elements.SampleAsync(
            async elements =>
            {
                var path = folder.File($"{Guid.NewGuid():N}.json");
                await File.WriteAllTextAsync(path, Text(elements), Stop);
                var records = await Read(path);
                File.Delete(path);

                Assert.Equal(elements.Length, records.Count);
                for (var at = 0; at < elements.Length; at++)
                {
                    var expected = elements[at].Item1 < 0 ? null : Units[elements[at].Item1];
                    Assert.Equal(at + 1, records[at].Ordinal);
                    Assert.Equal(expected?.Number, records[at].Unit?.Id.Value);
                    Assert.Equal(expected?.Name, records[at].Unit?.Name);
                    Assert.Equal(expected is null, records[at].Fault is not null);
                }
            },
            iter: Long.Rounds(50, 3000)
        );

    [Fact]
    public async Task A_record_without_end_does_not_fill_the_memory()
    {
        var path = folder.File("endless.json");
        await File.WriteAllTextAsync(path, $"[{{\"navn\":\"{new string('x', 3_000_000)}", Stop);

        var broken = await Assert.ThrowsAsync<InvalidDataException>(() => Read(path));

        Assert.Contains("longer than a megabyte", broken.Message);
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        var path = folder.File("mark.json");
        var text = $"[{RegisterFiles.Json(Units[0])}]";
        await File.WriteAllTextAsync(path, text, new UTF8Encoding(true), Stop);

        Assert.Equal(Units[0].Number, Assert.Single(await Read(path)).Unit?.Id.Value);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_spoil_their_record_only()
    {
        var path = folder.File("bytes.json");
        var good = Encoding.UTF8.GetBytes(RegisterFiles.Json(Units[0]));
        var bad = good.ToArray();
        bad[Array.IndexOf(bad, (byte)'S')] = 0xff;
        await File.WriteAllBytesAsync(path, [.. "["u8, .. bad, .. ","u8, .. good, .. "]"u8], Stop);

        var records = await Read(path);

        Assert.Equal("it holds text that is not Unicode", records[0].Fault);
        Assert.Equal(Units[0].Number, records[1].Unit?.Id.Value);
    }

    public void Dispose() => folder.Dispose();

    private static string Text((int Element, string Between)[] elements)
    {
        var text = new StringBuilder(" [\n");
        for (var at = 0; at < elements.Length; at++)
        {
            var (element, between) = elements[at];
            text.Append(element < 0 ? Odd[-element - 1] : RegisterFiles.Json(Units[element]));
            if (at < elements.Length - 1)
                text.Append(between);
        }
        return text.Append("]\n").ToString();
    }

    private static async Task<List<RegisterRecord>> Read(string path)
    {
        await using var file = await BulkFile.Open(path, Stop);
        var records = new List<RegisterRecord>();
        await foreach (var record in file.Read(0, DateTimeOffset.UnixEpoch, Stop))
            records.Add(record);
        return records;
    }
}

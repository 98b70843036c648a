using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Portvakt.SelfService.Workshop;

/// <summary>The workshop's files as the texts that go into a page which works without any server.</summary>
internal sealed partial class KeyScript(IWebHostEnvironment host)
{
    /// <summary>Each after those that it imports from.</summary>
    private static readonly string[] Modules =
    [
        "unreadable",
        "traces",
        "der",
        "library",
        "making",
        "reading",
        "showing",
        "maker",
        "workshop",
    ];

    /// <summary>All modules as one.</summary>
    public string Script =>
        string.Join('\n', Modules.Select(name => Joins().Replace(Read($"keys/{name}.js"), "")));

    /// <summary>The library that reads ASN.1.</summary>
    public string Library => Read("lib/forge.js");

    /// <summary>The portal's looks, without its typeface, which would have to be fetched.</summary>
    public string Style =>
        Faces()
            .Replace(
                string.Join(
                    '\n',
                    new[] { "theme.css", "lib/designsystemet.css", "site.css" }.Select(Read)
                ),
                ""
            );

    private string Read(string path)
    {
        using var stream = host.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>What ties modules to each other, at the beginning of a line.</summary>
    [GeneratedRegex(@"^import [^;]*;\n|^export ", RegexOptions.Multiline)]
    private static partial Regex Joins();

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}")]
    private static partial Regex Faces();
}

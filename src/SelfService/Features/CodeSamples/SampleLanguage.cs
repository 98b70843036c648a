using System.Collections.Concurrent;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.CodeSamples;

/// <summary>A language that there is a sample in.</summary>
/// <param name="Key">What addresses call it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="File">What its file is called; also the name of its template.</param>
/// <param name="Needs">What must be on the machine.</param>
/// <param name="Run">The commands that install what is missing and run it.</param>
internal sealed record SampleLanguage(string Key, string Name, string File, Text Needs, string Run)
{
    private static readonly ConcurrentDictionary<string, string> Templates = new();

    /// <summary>What the program that signs with an enterprise certificate needs instead.</summary>
    public Text NeedsByCertificate { get; init; } = Needs;

    /// <summary>The commands that run that one.</summary>
    public string RunByCertificate { get; init; } = Run;

    /// <summary>All of them; the first is shown when none is chosen.</summary>
    public static IReadOnlyList<SampleLanguage> All { get; } =
    [
        new(
            "csharp",
            "C#",
            "FetchToken.cs",
            CodeSampleTexts.NeedsDotnet,
            "dotnet run FetchToken.cs"
        ),
        new("java", "Java", "FetchToken.java", CodeSampleTexts.NeedsJava, "java FetchToken.java"),
        new(
            "python",
            "Python",
            "fetch_token.py",
            CodeSampleTexts.NeedsPython,
            "pip install authlib requests\npython3 fetch_token.py"
        )
        {
            NeedsByCertificate = CodeSampleTexts.NeedsPythonByCertificate,
            RunByCertificate = "pip install authlib cryptography requests\npython3 fetch_token.py",
        },
        new(
            "node",
            "Node",
            "fetch-token.mjs",
            CodeSampleTexts.NeedsNode,
            "npm install jose\nnode fetch-token.mjs"
        )
        {
            NeedsByCertificate = CodeSampleTexts.NeedsNodeByCertificate,
            RunByCertificate = "npm install jose node-forge\nnode fetch-token.mjs",
        },
        new("go", "Go", "fetch-token.go", CodeSampleTexts.NeedsGo, "go run fetch-token.go")
        {
            NeedsByCertificate = CodeSampleTexts.NeedsGoByCertificate,
            RunByCertificate =
                "go mod init fetch-token\ngo get software.sslmate.com/src/go-pkcs12\ngo run fetch-token.go",
        },
        new("curl", "curl", "fetch-token.sh", CodeSampleTexts.NeedsCurl, "bash fetch-token.sh"),
    ];

    /// <summary>The language of that key; the first for any other.</summary>
    public static SampleLanguage Find(string? key) =>
        All.FirstOrDefault(l => l.Key == key) ?? All[0];

    /// <summary>The program, with a client's values in it.</summary>
    public string Write(SampleValues values) =>
        values.Fill(
            Templates.GetOrAdd(values.ByCertificate ? $"by-certificate/{File}" : File, Read)
        );

    private static string Read(string file)
    {
        using var stream = typeof(SampleLanguage).Assembly.GetManifestResourceStream(
            $"samples/{file}"
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>Advice on every error of the token endpoint, read once from the embedded advice.json.</summary>
public static class AdviceCatalogue
{
    /// <summary>Those with a documented code in its order, then the others in the order of the file.</summary>
    public static IReadOnlyList<Advice> All { get; } = Read();

    /// <summary>The advice on MP-nnn or on a code of problems.json; null when no error is called so.</summary>
    public static Advice? Find(string about) => All.FirstOrDefault(a => a.About == about);

    /// <summary>The advice on a problem; null when the token endpoint does not answer with it.</summary>
    public static Advice? On(ProblemKind kind) => Find(NameOf(kind));

    /// <summary>What advice on the problem is filed under.</summary>
    internal static string NameOf(ProblemKind kind) => kind.MpCode ?? kind.Code;

    private static List<Advice> Read()
    {
        using var stream = typeof(AdviceCatalogue).Assembly.GetManifestResourceStream(
            "advice.json"
        )!;
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        return JsonSerializer.Deserialize<List<Advice>>(stream, options)!;
    }
}

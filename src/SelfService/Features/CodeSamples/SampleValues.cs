using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.CodeSamples;

/// <summary>What a client's own program has to know, to be put into a sample.</summary>
/// <param name="Kid">Null while the client has no key; the sample then says where it belongs.</param>
/// <param name="Scope">Scopes with a space between; empty while the client has none.</param>
/// <param name="Resource">The wanted audience; empty for none.</param>
public sealed partial record SampleValues(
    string Issuer,
    string TokenEndpoint,
    string ClientId,
    string? Kid,
    string Scope,
    string Resource
)
{
    /// <summary>
    /// Whether it signs with its organisation's enterprise certificate: it has no key, and no such certificate counts as soon
    /// as it has one.
    /// </summary>
    public bool ByCertificate { get; init; }

    /// <summary>What stands in place of a value that the client does not have yet.</summary>
    public const string NoKid = "YOUR-KEY-ID";

    /// <inheritdoc cref="NoKid"/>
    public const string NoScope = "prefix:scope";

    private static readonly string Optional = Hole("resource");

    /// <summary>
    /// Whether a text can stand between quotes in every language of the samples, shells included, and stay what it is.
    /// </summary>
    public static bool CanStandInCode(string text) => Harmless().IsMatch(text);

    /// <summary>A wanted audience as it was typed; a problem for what no sample could hold.</summary>
    public static Outcome<string> ReadResource(string? typed)
    {
        var text = (typed ?? "").Trim();
        return text.Length == 0 || CanStandInCode(text)
            ? text
            : Problem.At("resource", Problems.ResourceNotInCode);
    }

    /// <summary>Fills a template; a line about a value that is optional and absent is left out.</summary>
    public string Fill(string template) =>
        string.Join('\n', template.Split('\n').Where(IsWanted))
            .Replace(Hole("issuer"), Issuer)
            .Replace(Hole("token_endpoint"), TokenEndpoint)
            .Replace(Hole("client_id"), ClientId)
            .Replace(Hole("kid"), Kid ?? NoKid)
            .Replace(Hole("scope"), Scope.Length > 0 ? Scope : NoScope)
            .Replace(Optional, Resource);

    private bool IsWanted(string line) => Resource.Length > 0 || !line.Contains(Optional);

    private static string Hole(string name) => $"{{{{{name}}}}}";

    [GeneratedRegex(@"\A[A-Za-z0-9 ._~:/?#@&()*+,;=%-]{1,500}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Harmless();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The translations of a scope's texts, which are members such as description#nn (BCP 47 tags).</summary>
internal sealed partial class ScopeTags
{
    /// <summary>What such members are called.</summary>
    public const string Pattern =
        @"^((long_)?description|access_guide)#[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$";

    private readonly Dictionary<string, string?> texts;

    /// <param name="members">All members without a place of their own.</param>
    public ScopeTags(IReadOnlyDictionary<string, JsonElement>? members)
    {
        var tagged = (members ?? new Dictionary<string, JsonElement>())
            .Where(m => Tagged().IsMatch(m.Key) && !m.Key.EndsWith('\n'))
            .ToList();
        Problems =
        [
            .. tagged
                .Where(m => m.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
                .Select(m => Problem.At(m.Key, Domain.Basics.Problems.ApiMemberType, m.Key)),
        ];
        texts = Problems.Count > 0 ? [] : tagged.ToDictionary(m => m.Key, m => m.Value.GetString());
    }

    /// <summary>One for each translation that is no text.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>A member with its translations.</summary>
    public RequestedText Of(string member, string? text) =>
        new(text)
        {
            Tagged = texts
                .Where(t => t.Key.StartsWith(member + "#", StringComparison.Ordinal))
                .ToDictionary(t => t.Key[(member.Length + 1)..], t => t.Value),
        };

    /// <summary>A scope's translations as members; null when it has none.</summary>
    public static Dictionary<string, object>? Members(Scope scope)
    {
        var members = Of("description", scope.Description)
            .Concat(Of("long_description", scope.LongDescription))
            .Concat(Of("access_guide", scope.Introduction.AccessGuide))
            .ToDictionary(m => m.Name, object (m) => m.Text);
        return members.Count == 0 ? null : members;

        static IEnumerable<(string Name, string Text)> Of(string member, LanguageMap? texts) =>
            (texts?.Tagged ?? new Dictionary<string, string>()).Select(t =>
                ($"{member}#{t.Key}", t.Value)
            );
    }

    [GeneratedRegex(Pattern, RegexOptions.NonBacktracking)]
    private static partial Regex Tagged();
}

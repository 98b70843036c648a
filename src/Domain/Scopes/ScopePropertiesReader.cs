using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>Checks what a provider wants of a scope; the same for page and API, for a new scope and a changed one.</summary>
public static class ScopePropertiesReader
{
    /// <summary>Longest aud that can be demanded, in characters.</summary>
    public const int AudienceLength = 255;

    /// <summary>Longest cap on an authorization's life: ten years, in seconds.</summary>
    public const int LongestAuthorization = 315_360_000;

    /// <param name="environment">Where the scope is; its delegation source is the only one that there is.</param>
    /// <param name="kept">
    /// The visibility that the scope has and may keep, though a provider could not choose it; null for a new one.
    /// </param>
    public static Outcome<ScopeProperties> Read(
        RequestedScope asked,
        InstalledEnvironment environment,
        Visibility? kept = null
    )
    {
        var description = ScopeTextReader.Description(asked.Description);
        var more = ScopeTextReader.LongDescription(asked.LongDescription);
        var visibility = ReadVisibility(asked.Visibility, kept);
        var kinds = asked
            .AllowedKinds.Select(word => IntegrationKinds.Words.Read(word, "kinds"))
            .ToList();
        var tokenForm = asked.TokenForm is null
            ? TokenForm.SelfContained
            : ScopeWords.TokenForms.Read(asked.TokenForm, "token_type");
        var lifetime = ReadLifetime(
            asked.MaxTokenLifetime,
            "maxLifetime",
            ScopeProperties.LongestLifetime
        );
        var authorization = ReadLifetime(
            asked.MaxAuthorizationLifetime,
            "authorization_max_lifetime",
            LongestAuthorization
        );
        var source = ReadSource(asked.DelegationSource, environment.DelegationSource);
        var audience = PlainText.AtMost(
            asked.EnforcedAudience,
            "enforced_aud_for_access_token",
            AudienceLength
        );
        List<Problem> problems =
        [
            .. description.Problems,
            .. more.Problems,
            .. visibility.Problems,
            .. kinds.SelectMany(kind => kind.Problems),
            .. tokenForm.Problems,
            .. lifetime.Problems,
            .. authorization.Problems,
            .. source.Problems,
            .. audience.Problems,
        ];
        if (problems.Count > 0)
            return problems;
        var properties = new ScopeProperties(description.Value!)
        {
            LongDescription = more.Value!.IsEmpty ? null : more.Value,
            Visibility = visibility.Value,
            AccessibleForAll = asked.AccessibleForAll,
            MaxTokenLifetime = lifetime.Value,
            MaxAuthorizationLifetime = authorization.Value,
            DelegationSource = PlainText.Optional(source.Value),
            Demands = asked.Demands,
            AllowedKinds = [.. kinds.Select(kind => kind.Value).Distinct()],
            TokenForm = tokenForm.Value,
            EnforcedAudience = PlainText.Optional(audience.Value),
            SenderConstrained = asked.SenderConstrained,
        };
        var refusals = properties.RefusalsIn(environment).ToList();
        return refusals.Count > 0 ? refusals : properties;
    }

    private static Outcome<Visibility> ReadVisibility(string? word, Visibility? kept)
    {
        if (word is null)
            return kept == Visibility.Internal ? Visibility.Internal : Visibility.Public;
        return ScopeWords.Visibilities.TryFind(word, out var named) && named == kept
            ? named
            : ScopeWords.ProviderVisibilities.Read(word, "visibility");
    }

    private static Outcome<string> ReadSource(string? asked, string known)
    {
        var source = PlainText.Optional(asked) ?? "";
        return source.Length == 0 || source == known
            ? source
            : Problem.At("delegation_source", Problems.DelegationSourceUnknown, source, known);
    }

    /// <summary>A cap in seconds; empty means none.</summary>
    private static Outcome<int> ReadLifetime(string? text, string field, int most)
    {
        if (PlainText.Optional(text) is not { } digits)
            return 0;
        var isNumber = int.TryParse(
            digits,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seconds
        );
        return isNumber && seconds <= most
            ? seconds
            : Problem.At(field, Problems.LifetimeOutOfRange, 0, most);
    }
}

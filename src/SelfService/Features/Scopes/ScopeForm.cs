using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Names = Portvakt.SelfService.Features.Scopes.ScopeFieldNames;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Between the fields of the form and the use cases.</summary>
internal static class ScopeForm
{
    /// <summary>What is right for most: seen in the catalogue, for Maskinporten, granted one by one.</summary>
    public static readonly ScopeFieldValues Fresh = new()
    {
        Visibility = ScopeWords.Visibilities.Of(Visibility.Public),
        Kinds = [IntegrationKind.Maskinporten.Word()],
        TokenForm = ScopeWords.TokenForms.Of(TokenForm.SelfContained),
    };

    /// <summary>What was sent.</summary>
    /// <param name="tags">The languages that the form asked for.</param>
    public static ScopeFieldValues Posted(PostedForm form, IReadOnlyList<string> tags) =>
        new()
        {
            Prefix = form["prefix"],
            Subscope = form["subscope"],
            Texts = Fields(tags).ToDictionary(name => name, name => form[name]),
            Documentation = form[Names.Documentation],
            Contact = form[Names.Contact],
            Visibility = form["visibility"],
            ForAll = form["forAll"] is not null,
            Kinds = form.All("kinds"),
            Delegable = form[Names.DelegationSource] is not null,
            MaxLifetime = form["maxLifetime"],
            TokenForm = form[Names.TokenForm],
            Audience = form[Names.Audience],
            SenderConstrained = form[Names.SenderConstrained] is not null,
            UserConsent = form[Names.UserConsent] is not null,
            UserAuthentication = form[Names.UserAuthentication] is not null,
            PseudonymousTokens = form[Names.PseudonymousTokens] is not null,
            MaxAuthorization = form[Names.MaxAuthorization],
        };

    /// <summary>What is stored.</summary>
    public static ScopeFieldValues Stored(Scope scope) =>
        new()
        {
            Texts = Fields(Tags(scope)).ToDictionary(name => name, name => Text(scope, name)),
            Documentation = scope.Introduction.Documentation,
            Contact = scope.Introduction.Contact,
            Visibility = ScopeWords.Visibilities.Of(scope.Visibility),
            ForAll = scope.AccessibleForAll,
            Kinds = [.. scope.AllowedKinds.Select(kind => kind.Word())],
            Delegable = scope.DelegationSource is not null,
            MaxLifetime = Seconds(scope.MaxTokenLifetime),
            TokenForm = ScopeWords.TokenForms.Of(scope.TokenForm),
            Audience = scope.EnforcedAudience,
            SenderConstrained = scope.SenderConstrained,
            UserConsent = scope.Demands.UserConsent,
            UserAuthentication = scope.Demands.UserAuthentication,
            PseudonymousTokens = scope.Demands.PseudonymousTokens,
            MaxAuthorization = Seconds(scope.MaxAuthorizationLifetime),
        };

    /// <summary>The languages that its form asks for: ours, and those that came in by the API.</summary>
    public static IReadOnlyList<string> Tags(Scope scope) =>
        [
            .. Names
                .Tags.Concat(scope.Description.Tagged.Keys)
                .Concat(scope.LongDescription?.Tagged.Keys ?? [])
                .Concat(scope.Introduction.AccessGuide?.Tagged.Keys ?? [])
                .Distinct(),
        ];

    public static ScopeInput Read(ScopeFieldValues form, InstalledEnvironment environment) =>
        new(
            form.Prefix,
            form.Subscope,
            new RequestedScope
            {
                Description = Requested(form, Names.Description),
                LongDescription = Requested(form, Names.LongDescription),
                // A form always says it; leaving it out is no choice.
                Visibility = form.Visibility ?? "",
                AccessibleForAll = form.ForAll,
                AllowedKinds = form.Kinds,
                DelegationSource = form.Delegable ? environment.DelegationSource : null,
                MaxTokenLifetime = form.MaxLifetime,
                // Not asked for where there is no choice.
                TokenForm = form.TokenForm,
                EnforcedAudience = form.Audience,
                SenderConstrained = form.SenderConstrained,
                Demands = new ScopeDemands(
                    form.UserConsent,
                    form.UserAuthentication,
                    form.PseudonymousTokens
                ),
                MaxAuthorizationLifetime = form.MaxAuthorization,
            }
        )
        {
            // An empty field takes away what was there.
            Introduction = new RequestedIntroduction(
                form.Contact ?? "",
                form.Documentation ?? "",
                Requested(form, Names.AccessGuide)
            ),
        };

    /// <summary>The same problems, for people who see what there is to choose from.</summary>
    public static IReadOnlyList<Problem> Told(IReadOnlyList<Problem> problems) =>
        [
            .. problems
                .Select(p =>
                    p.Code == Problems.WordUnknown
                        ? new Problem(Problems.ChoiceMissing, p.Field)
                        : p
                )
                .DistinctBy(p => (p.Code, p.Field)),
        ];

    private static IEnumerable<string> Fields(IReadOnlyList<string> tags) =>
        Names.Texts.SelectMany(text => tags.Select(tag => Names.Tagged(text, tag)).Prepend(text));

    private static string? Text(Scope scope, string field)
    {
        var (name, tag) = (field.Split('#')[0], field.Split('#').ElementAtOrDefault(1));
        var texts = name switch
        {
            Names.Description => scope.Description,
            Names.LongDescription => scope.LongDescription,
            _ => scope.Introduction.AccessGuide,
        };
        return tag is null ? texts?.Default : texts?.Tagged.GetValueOrDefault(tag);
    }

    private static RequestedText Requested(ScopeFieldValues form, string name) =>
        new(form.Texts.GetValueOrDefault(name))
        {
            Tagged = form
                .Texts.Where(t => t.Key.StartsWith(name + "#", StringComparison.Ordinal))
                .ToDictionary(t => t.Key[(name.Length + 1)..], t => t.Value),
        };

    private static string? Seconds(int cap) =>
        cap == 0 ? null : cap.ToString(CultureInfo.InvariantCulture);
}

using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Fills the picker: what was searched for, and whatever is ticked already.</summary>
internal sealed class PickScopes(OfferScopes offers, PermittedScopes permitted, JudgeScopes judge)
{
    /// <summary>The search field inside the form.</summary>
    public const string QueryField = "finn";

    /// <summary>The button that searches instead of saving.</summary>
    public const string SearchButton = "sok";

    /// <summary>Whether the form was sent to search.</summary>
    public static bool IsSearch(PostedForm form) =>
        form.Refused is null && form[SearchButton] is not null;

    public async Task<ScopePickerModel> Handle(
        InstalledEnvironment environment,
        OrganisationId user,
        IntegrationKind kind,
        string? query,
        IReadOnlyList<string> chosen,
        IReadOnlyCollection<ScopeName> present,
        CancellationToken cancellation
    )
    {
        var text = (query ?? "").Trim();
        var offered = await offers.Handle(environment, user, kind, text, present, cancellation);
        var shown = offered.All.Select(o => o.Name.Value).ToHashSet(StringComparer.Ordinal);
        var hidden = chosen
            .Distinct(StringComparer.Ordinal)
            .Where(name => !shown.Contains(name) && ScopeName.TryOf(name, out _))
            .Select(ScopeName.Of)
            .ToList();
        // The address may name any scope: only what can be seen anyway is judged aloud.
        var visible = await permitted.Visible(hidden, environment, user, cancellation);
        hidden.RemoveAll(name =>
            !name.IsSignInWord && !present.Contains(name) && visible.All(s => s.Name != name)
        );
        var picked = await judge.Of(hidden, environment, user, kind, cancellation);
        return new ScopePickerModel(
            offered,
            [.. picked.Where(o => o.Standing != ScopeStanding.Inactive)],
            chosen,
            text,
            kind,
            user,
            environment
        );
    }
}

using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// A person who calls the API with an access token of the environment's sign-in provider. The organisation is the one
/// that they chose there; what they may in it is judged as on the pages, rights being read from the register where it is
/// here.
/// </summary>
internal sealed class PersonReader(
    PortvaktDb db,
    ProviderTokens tokens,
    NumberSchemes numbers,
    TermsBook terms,
    TimeProvider clock
)
{
    /// <summary>The provider that a token says it is from; null when it is no token of a person's.</summary>
    public SignInProvider? ProviderOf(string token, InstalledEnvironment environment) =>
        tokens.Claimed(token, environment.Name);

    public async Task<Outcome<Actor>> Read(
        string token,
        SignInProvider provider,
        InstalledEnvironment environment,
        Actor anonymous,
        CancellationToken cancellation
    )
    {
        var read = await tokens.Read(token, provider, environment, cancellation);
        if (!read.Ok)
            return Outcome<Actor>.Failed(read.Problems);
        var principal = read.Value;
        if (await PersonOf(principal, cancellation) is not { } person)
            return Problem.Of(Problems.BearerOfStranger);
        var told = provider.Represented(principal, numbers);
        // One token, one organisation: of several nobody could tell which one a call is for.
        if (told.Count != 1)
            return Problem.Of(Problems.BearerRepresentsNobody);
        var chosen = told[0];
        var standing = provider.RightsAreHere
            ? await Standing(person, chosen.Organisation, environment.Name, cancellation)
            : chosen;
        return standing is null
            ? Problem.Of(Problems.BearerRepresentsNobody)
            : await Dress(principal, person, standing, environment, anonymous, cancellation);
    }

    private async Task<Guid?> PersonOf(ClaimsPrincipal principal, CancellationToken cancellation)
    {
        var (issuer, subject) = (principal.FindFirstValue("iss"), principal.FindFirstValue("sub"));
        return await db
            .ProviderSignIns.Where(s => s.Issuer == issuer && s.Subject == subject)
            .Select(s => (Guid?)s.PersonId)
            .FirstOrDefaultAsync(cancellation);
    }

    private async Task<Representation?> Standing(
        Guid person,
        OrganisationId organisation,
        EnvironmentName environment,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var represented = await db.RepresentedBy(person, environment, now, cancellation);
        return represented.FirstOrDefault(r => r.Organisation == organisation);
    }

    private async Task<Actor> Dress(
        ClaimsPrincipal principal,
        Guid person,
        Representation standing,
        InstalledEnvironment environment,
        Actor anonymous,
        CancellationToken cancellation
    )
    {
        var organisation = standing.Organisation;
        var now = clock.GetUtcNow();
        var administrators = await db.AdministratorsOf(organisation, now, cancellation);
        var closed = await db.ClosedTo(person, organisation, cancellation);
        // As on the pages, a sub unit stands under the terms of its main unit.
        var acting = await db.ActableFor([organisation], cancellation);
        var isAdministrator = standing.Roles.Count > 0 || administrators.Any(a => a.Id == person);
        return anonymous with
        {
            PersonId = person,
            Organisation = organisation,
            IsMember = true,
            IsStrong = true,
            IsFresh = principal.AuthenticatedAt() is { } at && now < at + StrongSignIn.Fresh,
            Rights = standing.Rights,
            IsAdministrator = isAdministrator,
            HasAuthority = isAdministrator,
            Administrators = [.. administrators.Select(a => a.Name)],
            IsShutOut = closed.Contains(environment.Name),
            TermsAccepted = acting.Any(o => terms.IsMet(o.AcceptedTerms, now)),
        };
    }
}

using System.Security.Claims;
using OpenIddict.Abstractions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.LoginProvider.Protocol;
using Portvakt.LoginProvider.Representing;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.LoginProvider.Pages;

/// <summary>What happens once it is known who signs in.</summary>
internal sealed class SignInAs(
    PortvaktDb db,
    PersonNumbers numbers,
    Parties parties,
    TimeProvider clock
)
{
    /// <summary>Hands out the rights that waited for the person, then reads whom they may represent.</summary>
    public async Task<IReadOnlyList<Party>> Represented(
        NationalIdentity person,
        SignInRequest request,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await db.ActivatePending(
            numbers,
            actor with
            {
                PersonId = person.PersonId,
            },
            numbers.Open(person),
            person.FullName,
            clock.GetUtcNow(),
            cancellation
        );
        // A sign-in at the same moment may have handed them out: then it is done all the same.
        await db.TrySave(cancellation);
        return await parties.Of(person.PersonId, request.Wish, request.Client, cancellation);
    }

    /// <summary>What the tokens are made of.</summary>
    public ClaimsPrincipal Principal(
        NationalIdentity person,
        SignInRequest request,
        IReadOnlyList<Party> chosen,
        Language language
    )
    {
        var principal = SignInClaims.Principal(
            numbers.Subject(person.PersonId),
            person.FullName,
            numbers.Open(person),
            DetailsWriter.Write(request.Wish, chosen),
            request.Level,
            language.Tag(),
            clock.GetUtcNow()
        );
        return principal.SetScopes(request.Scopes).SetResources(request.Client.Audience);
    }

    /// <summary>
    /// The parties of these organisation numbers, or why they cannot be taken. None is taken as a choice, unless the
    /// client demands representation.
    /// </summary>
    public static Outcome<IReadOnlyList<Party>> Pick(
        IReadOnlyList<Party> parties,
        IReadOnlyCollection<string> organisations,
        Wish wish
    )
    {
        var chosen = parties.Where(p => organisations.Contains(p.Organisation.Value)).ToList();
        if (chosen.Count < organisations.Distinct().Count())
            return Problem.At(Step.OrganisationField, Problems.RepresentationNotHeld);
        if (chosen.Count > 1 && !wish.AllowsSeveral)
            return Problem.At(Step.OrganisationField, Problems.RepresentationSeveral);
        return chosen.Count == 0 && wish.DemandsRepresentation
            ? Problem.Of(Problems.RepresentationMissing)
            : chosen;
    }
}

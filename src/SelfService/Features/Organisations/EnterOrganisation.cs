using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>
/// Puts an organisation among those that use the self-service, and ties domains to organisations. Adds to the next save.
/// </summary>
internal sealed class EnterOrganisation(
    PortvaktDb db,
    NumberSchemes numbers,
    IOrganisationRegister register,
    TimeProvider clock
)
{
    public const int LongestName = 200;

    /// <summary>What the register knows of a number; a problem when it cannot be registered.</summary>
    public async Task<Outcome<OrganisationFound>> Find(
        string? typed,
        CancellationToken cancellation,
        string field = "orgno"
    )
    {
        var number = numbers.Parse(typed, field);
        if (!number.Ok)
            return Outcome<OrganisationFound>.Failed(number.Problems);
        var id = number.Value;
        // What the register tells is kept.
        await register.Find(id, cancellation);
        var unit = await db
            .RegisterUnits.AsNoTracking()
            .FirstOrDefaultAsync(u => u.Id == id, cancellation);
        if (await db.Organisations.AnyAsync(o => o.Number == id, cancellation))
            return Problem.At(field, Problems.OrganisationRegistered, id.Grouped);
        if (unit is { Ended: true })
            return Problem.At(field, Problems.OrganisationEnded, unit.Name);
        var parent = unit?.Parent is { } main
            ? (await db.NamesOf([main], cancellation)).GetValueOrDefault(main, main.Grouped)
            : null;
        return new OrganisationFound(id, unit, parent);
    }

    /// <summary>The organisation under the register's name, or the one that was typed for a number that it does not know.</summary>
    public Outcome<Organisation> Enter(OrganisationFound found, string? typedName, Actor actor)
    {
        var name = found.Unit is { } unit
            ? unit.Name
            : PlainText.Line(typedName, "name", LongestName, Problems.NameMissing);
        if (!name.Ok)
            return Outcome<Organisation>.Failed(name.Problems);
        var now = clock.GetUtcNow();
        var organisation = Organisation.Register(found.Number, name.Value, now);
        db.Organisations.Add(organisation);
        if (found.Unit is null)
            db.RegisterUnits.Add(RegisterUnit.Of(found.Number, name.Value, ""));
        db.Events.Add(
            Event.Of(
                EventType.OrganisationRegistered,
                actor,
                now,
                found.Number.ToString(),
                organisation: found.Number
            )
        );
        return organisation;
    }

    /// <summary>Ties a domain to an organisation; several may share one.</summary>
    public async Task<Outcome<EmailDomain>> AddDomain(
        OrganisationId organisation,
        string? typed,
        bool withSubdomains,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var domain = EmailDomain.Create(typed, organisation, withSubdomains, now);
        if (!domain.Ok)
            return domain;
        var name = domain.Value.Domain;
        if (
            await db.EmailDomains.AnyAsync(
                d => d.Domain == name && d.Organisation == organisation,
                cancellation
            )
        )
            return Problem.At("domain", Problems.DomainTaken, name);
        db.EmailDomains.Add(domain.Value);
        db.Events.Add(
            Event.Of(
                EventType.DomainAdded,
                actor,
                now,
                name,
                organisation: organisation,
                after: withSubdomains ? """{"subdomains":true}""" : null
            )
        );
        return domain;
    }
}

using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.Server.Trial;

/// <summary>
/// A farm without an e-mail domain, in the register only, and its owner, who has no account: they come in by the embedded
/// provider and register it.
/// </summary>
internal static class DemoSoleTrader
{
    public const string Owner = "Gro Gran";

    public static readonly DemoOrganisation Farm = new("316200001", "GRO GRAN GÅRDSDRIFT", "ENK");

    public static void Plant(PortvaktDb db, PersonNumbers numbers, DateTimeOffset now)
    {
        var owner = Person.Create(Owner, Language.Bokmaal, now);
        var born = new DateOnly(1959, 9, 9);
        var number = Enumerable
            .Range(100, 100)
            .Select(individual => PersonNumber.Synthetic(born, individual))
            .First(candidate => candidate is not null)!;
        db.RegisterUnits.Add(RegisterUnit.Of(Farm.Id, Farm.Name, Farm.Form));
        db.People.Add(owner);
        db.NationalIdentities.Add(numbers.Identify(owner.Id, number, "Gro", "Gran", now));
        db.RoleHolders.Add(
            RoleHolder.Appoint(Farm.Id, owner.Id, Role.GeneralManager, Validity.Since(now))
        );
    }
}

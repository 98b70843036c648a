using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Where a log is read.</summary>
/// <param name="Address">Its address, without a query.</param>
public sealed record LogPlace(Words Title, string Address)
{
    /// <summary>Whether the service desk reads it.</summary>
    public bool ForDesk { get; init; }

    /// <summary>Who reads it there.</summary>
    internal LogReader Reader(Visit visit) =>
        ForDesk ? LogReader.Desk : new(visit.Actor.Organisation, IsDesk: false);

    /// <summary>Where the whole log is checked against its seals; null where that is not offered.</summary>
    public string? Check { get; init; }

    /// <summary>The other logs of the organisation.</summary>
    public IReadOnlyList<MenuEntry> Tabs { get; init; } = [];

    public IReadOnlyList<MenuEntry> Crumbs { get; init; } = [];
}

using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Services;

/// <summary>
/// Lists what an organisation has over all environments, a page at a time: first where it is a provider, then its own
/// integrations. One of the few places that look across environments.
/// </summary>
internal sealed class ListServices(
    PortvaktDb db,
    FindProviders providers,
    FindServices services,
    ServiceStates states,
    Landscape landscape
)
{
    /// <summary>All but those in test environments that the organisation has closed to the person.</summary>
    /// <param name="miljo">The name of the one environment to look in; null or unknown for all.</param>
    /// <param name="asked">The page, from 1; null for the first.</param>
    public async Task<ServicesModel> Handle(
        string? text,
        string? miljo,
        int? asked,
        OrganisationId organisation,
        Guid personId,
        CancellationToken cancellation
    )
    {
        var closed = await db.ClosedTo(personId, organisation, cancellation);
        List<InstalledEnvironment> open =
        [
            .. landscape.Environments.Where(e => !closed.Contains(e.Name)),
        ];
        var filter = new ServiceFilter(
            PlainText.Optional(text) ?? "",
            open.Find(e => e.Name.Value == miljo)
        );
        var all = await providers.Handle(organisation, open, cancellation);
        var first = all.Where(p => Fits(p, filter)).ToList();
        var counts = await services.Count(filter, organisation, open, cancellation);
        var paged = Paged.Of(first.Count + counts.Values.Sum(), asked);
        List<FoundService> part = [.. paged.Part(first)];
        var room = (Skip: Math.Max(0, paged.Before - first.Count), Take: Paged.Size - part.Count);
        part.AddRange(await services.Part(filter, organisation, open, counts, room, cancellation));
        var wide = new NoticePlace(organisation);
        var stands = await states.Of(
            wide,
            part.Select(p => p.Place).OfType<NoticePlace>(),
            cancellation
        );
        return new ServicesModel(
            filter,
            [.. part.Select(p => Row(p, stands))],
            paged,
            filter.Narrows ? await Total(all.Count, organisation, open, cancellation) : paged.Count,
            open,
            stands[wide.Key]
        );
    }

    private async Task<int> Total(
        int providing,
        OrganisationId organisation,
        IReadOnlyList<InstalledEnvironment> open,
        CancellationToken cancellation
    )
    {
        var all = await services.Count(new("", null), organisation, open, cancellation);
        return providing + all.Values.Sum();
    }

    private static bool Fits(FoundService provider, ServiceFilter filter) =>
        provider.Name.Contains(filter.Text, StringComparison.OrdinalIgnoreCase)
        && (filter.Environment is null || filter.Environment == provider.Environment);

    private static ServiceRow Row(
        FoundService found,
        IReadOnlyDictionary<string, MercantileState> stands
    ) =>
        new(found.Environment, found.Name, found.Kind, found.ClientId, found.Active)
        {
            Mercantile = found.Place is { } place ? stands[place.Key] : null,
        };
}

using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Puts the front page together. One of the few places that look across environments.</summary>
internal sealed class ShowHome(
    PortvaktDb db,
    FindAttention attention,
    ReadGuide guide,
    Landscape landscape,
    PortalSettings settings,
    TimeProvider clock
)
{
    public async Task<StartModel> Handle(Visit visit, CancellationToken cancellation)
    {
        var first = FirstToTry();
        var model = new StartModel(first, settings.ServiceDesk)
        {
            HasOrganisation = visit.Actor.IsMember,
            IsOperator = visit.Actor.IsOperator,
            TermsAccepted = visit.Actor.TermsAccepted,
            Now = clock.GetUtcNow(),
        };
        if (!visit.Actor.IsMember)
            return model;
        var organisation = visit.Organisation;
        var closed = await db.ClosedTo(visit.Person!.Id, organisation, cancellation);
        return model with
        {
            Attention = await attention.Handle(
                organisation,
                visit.Actor.IsAdministrator,
                [.. landscape.Environments.Where(e => !closed.Contains(e.Name))],
                cancellation
            ),
            AsConsumer = await guide.AsConsumer(organisation, first, cancellation),
            AsProvider = await guide.AsProvider(organisation, first, cancellation),
        };
    }

    /// <summary>The test environment nearest to production; an installation without one starts where it is.</summary>
    private InstalledEnvironment FirstToTry() =>
        landscape.Environments.LastOrDefault(e => e.Kind == EnvironmentKind.Test)
        ?? landscape.Environments[0];
}

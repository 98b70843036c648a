using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Registered;

/// <summary>What a customer can look at but not change.</summary>
internal static class KeeperOnly
{
    /// <summary>Why the visitor may not do it to a client; null when they may.</summary>
    public static Problem? Refusal(
        this Visit visit,
        Operation operation,
        Integration integration
    ) =>
        integration.Keeper == visit.Actor.Organisation
            ? visit.Refusal(operation)
            : Problem.Of(Problems.ManagedBySupplier, integration.Keeper.Grouped);
}

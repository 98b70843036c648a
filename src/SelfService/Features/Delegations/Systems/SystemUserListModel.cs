using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The system users of an organisation, and what it is asked for.</summary>
public sealed record SystemUserListModel(
    EnvironmentName Environment,
    IReadOnlyList<SystemUserRow> Users,
    IReadOnlyList<ReceivedRequest> Requests
);

using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>A client that was given, and whom it was given to.</summary>
public sealed record GivenAdminClient(Integration Client, Organisation Owner);

using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client that was just registered, with the secret that is told this once.</summary>
internal sealed record CreatedIntegration(Integration Integration, string? Secret);

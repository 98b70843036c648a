using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.TokenServer.Usage;

/// <summary>What tokens are counted by. No person is in it.</summary>
internal readonly record struct UsageKey(
    EnvironmentName Environment,
    string ClientId,
    string KeyId,
    string Scope,
    OrganisationId Consumer,
    int Day
);

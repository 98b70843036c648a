using Portvakt.TokenServer.Delegations;

namespace Portvakt.TokenServer.Register;

/// <summary>One environment's register and the reader of the tokens that open it.</summary>
internal sealed record ServedEnvironment(LocalDelegationSource Source, BearerReader Tokens);

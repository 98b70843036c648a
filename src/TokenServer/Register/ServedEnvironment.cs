using Portvakt.Domain.Basics;
using Portvakt.TokenServer.Delegations;

namespace Portvakt.TokenServer.Register;

/// <summary>One environment's register, the reader of the tokens that open it, and the numbers that it is asked with.</summary>
internal sealed record ServedEnvironment(
    LocalDelegationSource Source,
    BearerReader Tokens,
    NumberSchemes Numbers
);

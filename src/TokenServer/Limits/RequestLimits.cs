using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Portvakt.Domain.Environments;

namespace Portvakt.TokenServer.Limits;

/// <summary>Counts requests against the rates of <see cref="RateSettings"/>; each node for itself.</summary>
internal sealed class RequestLimits(TokenServerOptions options) : IDisposable
{
    /// <summary>Someone with an IPv6 network has 2^64 addresses in it.</summary>
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<(EnvironmentName, string)> clients = Limiter<(
        EnvironmentName,
        string
    )>(options.Rates.PerClient);

    private readonly PartitionedRateLimiter<IPAddress> addresses = Limiter<IPAddress>(
        options.Rates.RefusedPerAddress
    );

    /// <summary>Takes one of the client's requests; how long to wait when it has none left.</summary>
    public TimeSpan? TakeClient(EnvironmentName environment, string clientId)
    {
        using var lease = clients.AttemptAcquire((environment, clientId));
        return Wait(lease);
    }

    /// <summary>How long an address has to wait that was refused too often; null when it has not.</summary>
    public TimeSpan? Blocked(IPAddress? address)
    {
        using var lease = addresses.AttemptAcquire(Network(address), permitCount: 0);
        return Wait(lease);
    }

    /// <summary>Notes that a request from the address was refused.</summary>
    public void NoteRefused(IPAddress? address) =>
        addresses.AttemptAcquire(Network(address)).Dispose();

    public void Dispose()
    {
        clients.Dispose();
        addresses.Dispose();
    }

    private static TimeSpan? Wait(RateLimitLease lease) =>
        lease.IsAcquired ? null
        : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
        : TimeSpan.FromSeconds(1);

    private static IPAddress Network(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }

    private static PartitionedRateLimiter<TKey> Limiter<TKey>(Rate rate)
        where TKey : notnull =>
        PartitionedRateLimiter.Create<TKey, TKey>(key =>
            RateLimitPartition.GetTokenBucketLimiter(
                key,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = rate.Burst,
                    TokensPerPeriod = rate.PerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                    AutoReplenishment = true,
                }
            )
        );
}

using System.Net;
using Portvakt.Outside;

namespace Portvakt.TokenServer.Tests.Delegations;

public class OutsideAddressTests
{
    [Theory]
    [InlineData("https://platform.altinn.no", OutsideReach.Public, true)]
    [InlineData("http://platform.altinn.no", OutsideReach.Loopback, false)]
    [InlineData("http://127.0.0.1:8085", OutsideReach.Loopback, true)]
    [InlineData("http://localhost:8085", OutsideReach.Loopback, true)]
    [InlineData("http://localhost:8085", OutsideReach.Private, false)]
    [InlineData("https://user:word@platform.altinn.no", OutsideReach.Public, false)]
    [InlineData("ftp://platform.altinn.no", OutsideReach.Loopback, false)]
    public void Only_https_may_be_configured_and_http_to_this_machine_while_trying_out(
        string address,
        OutsideReach reach,
        bool expected
    ) => Assert.Equal(expected, OutsideAddress.MayBeCalled(new Uri(address), reach));

    [Theory]
    [InlineData("8.8.8.8", OutsideReach.Public, true)]
    [InlineData("2001:4860:4860::8888", OutsideReach.Public, true)]
    [InlineData("10.1.2.3", OutsideReach.Public, false)]
    [InlineData("10.1.2.3", OutsideReach.Private, true)]
    [InlineData("::ffff:10.1.2.3", OutsideReach.Public, false)]
    [InlineData("fd00::1", OutsideReach.Public, false)]
    [InlineData("127.0.0.1", OutsideReach.Private, false)]
    [InlineData("::ffff:127.0.0.1", OutsideReach.Private, false)]
    [InlineData("::1", OutsideReach.Loopback, true)]
    [InlineData("169.254.169.254", OutsideReach.Loopback, false)]
    [InlineData("::ffff:169.254.169.254", OutsideReach.Loopback, false)]
    [InlineData("64:ff9b::7f00:1", OutsideReach.Loopback, false)]
    [InlineData("fe80::1", OutsideReach.Loopback, false)]
    [InlineData("0.0.0.0", OutsideReach.Loopback, false)]
    [InlineData("::", OutsideReach.Loopback, false)]
    [InlineData("239.1.1.1", OutsideReach.Loopback, false)]
    [InlineData("::127.0.0.1", OutsideReach.Loopback, false)]
    [InlineData("::10.1.2.3", OutsideReach.Private, false)]
    [InlineData("::ffff:0:10.1.2.3", OutsideReach.Private, false)]
    [InlineData("64:ff9b:1::a01:203", OutsideReach.Private, false)]
    [InlineData("2002:a01:203::1", OutsideReach.Private, false)]
    [InlineData("2001:0:a01:203::1", OutsideReach.Private, false)]
    [InlineData("2001:1::1", OutsideReach.Public, true)]
    [InlineData("fec0::1", OutsideReach.Public, false)]
    [InlineData("fec0::1", OutsideReach.Private, true)]
    [InlineData("198.18.0.1", OutsideReach.Public, false)]
    [InlineData("198.19.255.255", OutsideReach.Public, false)]
    [InlineData("198.20.0.1", OutsideReach.Public, true)]
    public void A_name_may_lead_only_as_far_as_it_is_let(
        string address,
        OutsideReach reach,
        bool expected
    ) => Assert.Equal(expected, OutsideAddress.MayBeReached(IPAddress.Parse(address), reach));
}
